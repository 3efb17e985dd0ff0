import type { Page } from 'puppeteer-core';

interface Api {
  readonly extension: { getViews(wanted: object): readonly Window[] };
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
  };
}

/** What stands in the fields of the options in another tab; null where they are not open. No driver hears of that tab. */
export function fieldsInOptions(own: Page): Promise<readonly string[] | null> {
  return own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const view = (browser ?? chrome).extension
      .getViews({ type: 'tab' })
      .find(({ location }) => location.pathname === '/options.html');
    if (!view) return null;
    return [...view.document.querySelectorAll('input')].filter(({ type }) => type === 'text').map(({ value }) => value);
  });
}

/** Closes the options in another tab. */
export async function closeOptions(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { tabs } = browser ?? chrome;
    const open = (await tabs.query({})).filter(({ url }) => url?.includes('/options.html'));
    await tabs.remove(open.map(({ id }) => id));
  });
}
