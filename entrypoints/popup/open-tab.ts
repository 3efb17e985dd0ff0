import { browser } from '../../platform/browser';

/** Opens a page in a tab, and closes the popup, but not where it is a tab itself. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
  await leave();
}

/** Opens the options, and closes the popup in the same way. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  await leave();
}

/** Closes the popup, but not where it is a tab itself. */
export async function leave(): Promise<void> {
  const ownTab = (await browser.tabs.getCurrent()) as unknown;
  if (!ownTab) window.close();
}
