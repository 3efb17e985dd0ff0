import type { Page } from 'puppeteer-core';
import type { ForgetReading, ReadStory } from '../../core/reading/reading';
import type { LookupResult } from '../../core/lookup/lookup-result';
import type { Settings } from '../../core/settings/settings';
import type { OwnPageCalls } from '../../platform/messages';

/** Asks the background from one of the extension's own pages, as that page asks. */
export function askAsOwnPage<Name extends keyof OwnPageCalls>(
  page: Page,
  call: Name,
  request: Parameters<OwnPageCalls[Name]>[0],
): Promise<ReturnType<OwnPageCalls[Name]>> {
  return page.evaluate(
    async (message) => {
      interface Api {
        readonly runtime: { sendMessage(message: object): Promise<unknown> };
      }
      const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      return (await (browser ?? chrome).runtime.sendMessage(message)) as never;
    },
    { call, request },
  );
}

/** The own reading, the latest first. */
export async function keptReading(page: Page, query = ''): Promise<readonly ReadStory[]> {
  const answer = await askAsOwnPage(page, 'listReading', { query, from: 0 });
  if (!answer.ok) throw new Error(`own reading cannot be listed: ${answer.error}`);
  return answer.value.stories;
}

/** Forgets a part of the own reading. */
export async function forgetKept(page: Page, what: ForgetReading): Promise<void> {
  const answer = await askAsOwnPage(page, 'forgetReading', what);
  if (!answer.ok) throw new Error(`own reading cannot be forgotten: ${answer.error}`);
}

/** The stories among what a lookup has found. */
export async function storiesFound(
  page: Page,
  query: string,
): Promise<readonly Extract<LookupResult, { kind: 'story' }>[]> {
  const answer = await askAsOwnPage(page, 'lookUp', { query });
  if (!answer.ok) throw new Error(`nothing can be looked up: ${answer.error}`);
  return answer.value.filter((result) => result.kind === 'story');
}

/** Changes settings in the extension's storage. */
export async function changeStoredSettings(page: Page, change: Partial<Settings>): Promise<void> {
  await page.evaluate(async (changed) => {
    interface Api {
      readonly storage: {
        readonly local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> };
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { local } = (browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
}

/** Has the browser call the background for its daily sweep now. */
export async function bringDailySweep(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Api {
      readonly alarms: { create(name: string, when: { when: number }): Promise<void> | undefined };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (browser ?? chrome).alarms.create('daily-sweep', { when: Date.now() + 100 });
  });
}
