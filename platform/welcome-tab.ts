import { browser } from './browser';

/** Opens the page that a new reader sees first. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
