import { browser } from './browser';

/** The tab the reader looks at. */
export interface ActiveTab {
  readonly id: number;
  /** Its address; null where the browser keeps it to itself. */
  readonly url: string | null;
  /** Null where the extension cannot read the page. */
  readonly host: string | null;
  /** Whether it is in a private window. */
  readonly incognito: boolean;
}

type Tab = Awaited<ReturnType<typeof browser.tabs.get>>;

/** The active tab of the window in front, or null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? asActive(tab) : null;
}

/** The same tab as it is now: with access, the browser tells what it kept to itself. Null where the tab is gone. */
export async function tabNow({ id }: ActiveTab): Promise<ActiveTab | null> {
  return browser.tabs.get(id).then(asActive, () => null);
}

function asActive(tab: Tab): ActiveTab | null {
  if (tab.id === undefined) return null;
  const address = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const isWeb = address?.protocol === 'http:' || address?.protocol === 'https:';
  return { id: tab.id, url: tab.url ?? null, host: isWeb ? address.hostname : null, incognito: tab.incognito };
}
