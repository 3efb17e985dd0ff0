import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';

/** Waits until the panel in Firefox's sidebar is about the article with this headline. */
export async function waitForSidebar(running: RunningBrowser, headline: string): Promise<void> {
  let title: unknown = '';
  await until(async () => {
    title = await evaluateInFirefoxWindow(
      running,
      `SidebarController.isOpen
        ? document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')?.contentTitle
        : 'no sidebar'`,
    );
    return title === `${headline} · Sidelight`;
  }, `"${headline}" in the sidebar`).catch((error: unknown) => {
    throw new Error(`${String(error)}; its title is: ${String(title)}`);
  });
}

/** Closes Firefox's sidebar. */
export async function closeSidebar(running: RunningBrowser): Promise<void> {
  await evaluateInFirefoxWindow(running, 'SidebarController.hide()');
}

/** Opens the popup at Chromium's toolbar, itself and not in a tab. */
export async function openToolbarPopup({ browser }: RunningBrowser): Promise<Page> {
  const background = await browser.waitForTarget((each) => (each.type() as string) === 'service_worker');
  const worker = await background.worker();
  if (!worker) throw new Error('no background');
  await worker.evaluate(async () => {
    interface Api {
      readonly action: { openPopup(): Promise<void> };
    }
    await (globalThis as unknown as { readonly chrome: Api }).chrome.action.openPopup();
  });
  const popup = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'), { timeout: 15_000 });
  return popup.asPage();
}
