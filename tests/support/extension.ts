import { vi, type MockInstance } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../platform/browser';

/** The fake browser's event, typed as this project's promise API has it. */
interface Messages {
  trigger(message: unknown, sender: Runtime.MessageSender, reply: (answer: unknown) => void): Promise<unknown[]>;
}

/** Who a message comes from: a page with our content script in it, unless told otherwise. */
export function buildSender(rest: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender {
  return { id: browser.runtime.id, url: 'https://news.example/dam', frameId: 0, ...rest };
}

/** What all listeners reply to a message, each its own; one that returns `true` replies later. */
export async function deliver(
  message: unknown,
  sender = buildSender(),
  onReply: (answer: unknown) => void = () => undefined,
): Promise<unknown[]> {
  const messages = fakeBrowser.runtime.onMessage as unknown as Messages;
  let resolve: (answer: unknown) => void = () => undefined;
  const replied = new Promise((settle) => (resolve = settle));
  const returned = await messages.trigger(message, sender, (answer) => {
    onReply(answer);
    resolve(answer);
  });
  return Promise.all(returned.map((each) => (each === true ? replied : each)));
}

/** Lets `runtime.sendMessage` bring back promised answers, which the fake browser drops; gives back what was sent. */
export function carryMessages(sender = buildSender()): MockInstance<(message: unknown) => Promise<unknown>> {
  return vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (!fakeBrowser.runtime.onMessage.hasListeners()) throw new Error('Receiving end does not exist.');
    return (await deliver(message, sender)).find((answer) => answer !== undefined);
  });
}

/** Puts a tab in front of the reader; null for a window without one. */
export function showTab(tab: Partial<Tabs.Tab> | null): void {
  const rest = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue(tab ? [{ ...rest, ...tab }] : []);
}
