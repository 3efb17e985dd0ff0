import { browser } from './browser';

/** The scripts that the manifest has on every page, in the order in which they begin. */
const SCRIPTS = ['/early-events.js', '/content-script.js'];
const STYLES = ['/assets/marks.css'];

/** Ids of the tabs with web pages, without those that the browser has put aside. */
export async function openWebTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** An open tab with a web page. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** The tabs with web pages of the windows that are private, or of those that are not, in the browser's order. */
export async function listWebTabs(isPrivate: boolean): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id, title, url, incognito }) =>
    id === undefined || url === undefined || incognito !== isPrivate ? [] : [{ id, url, title: title || url }],
  );
}

/** Puts into a tab what the manifest puts on pages as they load; false where the browser does not let it. */
export async function injectMarking(tabId: number): Promise<boolean> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: STYLES });
    await browser.scripting.executeScript({ target, files: SCRIPTS });
    return true;
  } catch {
    return false;
  }
}
