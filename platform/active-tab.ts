import { browser } from './browser';

/** The tab the reader looks at; `host` is null where the extension may not read the page. */
export interface ActiveTab {
  readonly id: number;
  readonly host: string | null;
}

/** The active tab of the window in front, or null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const address = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isWeb = address?.protocol === 'http:' || address?.protocol === 'https:';
  return { id: tab.id, host: isWeb ? address.hostname : null };
}
