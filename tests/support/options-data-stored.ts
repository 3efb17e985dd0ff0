import type { Page } from 'puppeteer-core';
import type { OwnTopic } from '../../core/topics/own-topic';

interface Local {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

interface Api {
  readonly storage: { readonly local: Local };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** All that is stored outside of the database; an own page has to be open. */
export function allStored(ownPage: Page): Promise<Record<string, unknown>> {
  return ownPage.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return (browser ?? chrome).storage.local.get(null);
  });
}

/** Stores own topics in place of those there are. */
export function storeOwnTopics(ownPage: Page, topics: readonly OwnTopic[]): Promise<void> {
  return ownPage.evaluate((given) => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return (browser ?? chrome).storage.local.set({ 'own-topics': given });
  }, topics);
}

/** What the background answers one of our own pages; undefined where it does not answer. */
export function askFrom(ownPage: Page, call: string, request: object): Promise<unknown> {
  return ownPage.evaluate(
    (message) => {
      const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { call, request },
  );
}

/** An own topic that is known by one name. */
export function ownTopic(id: string, label: string, alias: string): OwnTopic {
  return {
    id: `own-${id}` as OwnTopic['id'],
    label,
    note: '',
    aliases: [{ text: alias }],
    blockers: [],
    changedOn: '2024-03-10',
  };
}
