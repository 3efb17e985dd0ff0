import type { Page } from 'puppeteer-core';

/** What a page keeps about itself from its first moment, for a test to ask for later. */
interface Watched {
  readonly changes: string[];
  readonly refusals: string[];
}

type WatchedWindow = Window & { watchedPage: Watched };

/**
 * From the next navigation on, the page writes down every change of its document from the moment its own scripts have
 * drawn it (`drawn`, or the end of parsing), and every breach of its content security policy.
 */
export async function watchFromStart(page: Page, drawn: string | null): Promise<void> {
  await page.evaluateOnNewDocument((selector) => {
    const watched: Watched = { changes: [], refusals: [] };
    Object.assign(window, { watchedPage: watched });
    document.addEventListener('securitypolicyviolation', (event) => {
      watched.refusals.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    const changes = new MutationObserver((records) => {
      for (const { type, target } of records) watched.changes.push(`${type} in ${target.nodeName}`);
    });
    if (selector === null) {
      document.addEventListener('DOMContentLoaded', () => changes.observe(document, all));
      return;
    }
    const waiting = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      waiting.disconnect();
      changes.observe(document, all);
    });
    waiting.observe(document, all);
  }, drawn);
}

/** The changes of the document so far, as "kind in element". */
export function changesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as WatchedWindow).watchedPage.changes);
}

/** What the page's policy has refused so far. */
export function refusalsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as WatchedWindow).watchedPage.refusals);
}

/** Where every element of the body is in the document, and how large that is: one line each. */
export function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(readLayout, false);
}

/** The same with all highlights taken away, which is how the page is without the extension; asked for last. */
export function layoutWithoutMarks(page: Page): Promise<string[]> {
  return page.evaluate(readLayout, true);
}

/** Runs in the page. */
function readLayout(isBare: boolean): string[] {
  if (isBare) CSS.highlights.clear();
  const { scrollWidth, scrollHeight } = document.documentElement;
  const places = [...document.body.querySelectorAll('*')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return `${element.nodeName} ${left} ${top + scrollY} ${width} ${height}`;
  });
  return [`${scrollWidth} x ${scrollHeight}`, ...places];
}
