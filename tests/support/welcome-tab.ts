import type { Page } from 'puppeteer-core';
import { until } from './launch';

interface Api {
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
}

/** How many tabs show the welcome page; asked of the extension itself, since no driver hears of them in Firefox. */
export function countWelcomeTabs(ownPage: Page): Promise<number> {
  return ownPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const tabs = await (browser ?? chrome).tabs.query({});
    return tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length;
  });
}

/** Waits for the tab that a new installation opens, and closes it, so that it takes the place of no other. */
export async function closeWelcome(ownPage: Page): Promise<void> {
  await until(async () => (await countWelcomeTabs(ownPage)) > 0, 'the welcome page');
  await ownPage.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { tabs } = browser ?? chrome;
    const opened = (await tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html'));
    await tabs.remove(opened.map(({ id }) => id));
  });
}
