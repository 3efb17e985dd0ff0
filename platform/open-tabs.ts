import { browser } from './browser';

/** The scripts that the manifest has on every page, in the order in which they begin. */
const SCRIPTS = ['/early-events.js', '/content-script.js'];
const STYLES = ['/assets/marks.css'];

/** Ids of the tabs with web pages, without those that the browser has put aside. */
export async function openWebTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
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
