import { browser } from './browser';

/** The tab the reader looks at. */
export interface ActiveTab {
  readonly id: number;
  /** The window it is in; absent where the browser does not say. */
  readonly windowId?: number | undefined;
  /** Its address; null where the browser keeps it to itself. */
  readonly url: string | null;
  /** Null where the extension cannot read the page. */
  readonly host: string | null;
  /** Whether it is in a private window. */
  readonly incognito: boolean;
}

/** The active tab of the window that one of our own pages stands in, or null where there is none. */
export async function activeTabHere(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? asActive(tab) : null;
}

/** Calls back whenever another page may be the active one; the result stops that. */
export function onActivePageChanged(hear: () => void): () => void {
  const onUpdated = (_id: number, { status, url }: { status?: string; url?: string }, { active }: Tab): void => {
    if (active && (status === 'complete' || url !== undefined)) hear();
  };
  browser.tabs.onActivated.addListener(hear);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(hear);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** Brings a tab to the front, and the window it is in; nothing happens where it is gone. */
export async function bringToFront(tabId: number): Promise<void> {
  try {
    const { windowId } = await browser.tabs.update(tabId, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  } catch {
    // The reader has closed it meanwhile.
  }
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
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url ?? null,
    host: isWeb ? address.hostname : null,
    incognito: tab.incognito,
  };
}
