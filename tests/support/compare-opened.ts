import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { tabsSeen } from './own-page-tabs';
import { clickIn, openByClick } from './popover-card';

const COMPARE_TAB = '/compare.html#';
const SIDE_PANEL = '/sidepanel.html';

/** Opens the popover on a mark of an article and clicks on "Side by side" in it, with the mouse. */
export async function clickSideBySide(article: Page, mark: string): Promise<void> {
  await openByClick(article, mark);
  await article.evaluate(() => {
    const button = document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.compare');
    button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  await clickIn(article, '.compare');
}

/** What a click on "Side by side" has opened: the panel beside the page in Chromium, a tab in Firefox. */
export async function openedBeside(running: RunningBrowser, own: Page): Promise<Page> {
  if (running.kind === 'chromium') {
    const target = await running.browser.waitForTarget((each) => each.url().endsWith(SIDE_PANEL), { timeout: 15_000 });
    return target.asPage();
  }
  let path = '';
  await until(async () => {
    const tab = (await tabsSeen(own)).find(({ url }) => url?.includes(COMPARE_TAB));
    path = tab?.url?.split('/').at(-1) ?? '';
    return path !== '';
  }, 'a tab with the comparison');
  // No driver hears of a tab that the extension opens there; the same address shows the same.
  return running.openOwnPage(path);
}
