import type { Page } from 'puppeteer-core';
import { until } from './launch';

/** The text of the first element of the popover that a selector finds; "" where there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      document
        .querySelector('[data-sidelight]')
        ?.shadowRoot?.querySelector(wanted)
        ?.textContent.replace(/\s+/gu, ' ')
        .trim() ?? '',
    selector,
  );
}

/** Clicks with the mouse on the first element of the popover that a selector finds and that holds these words. */
export async function pressIn(page: Page, selector: string, words: string): Promise<void> {
  const places: { readonly x: number; readonly y: number }[] = [];
  await until(async () => {
    const place = await page.evaluate(bringButton, selector, words);
    if (place) places.push(place);
    return place !== null;
  }, `"${words}" in the popover`);
  for (const { x, y } of places) await page.mouse.click(x, y);
}

/** Runs in the page: brings an element into the popover's view, and says where its middle is. */
function bringButton(selector: string, words: string): { x: number; y: number } | null {
  const found = [
    ...(document.querySelector('[data-sidelight]')?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ].find((each) => each.textContent.includes(words));
  found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = found?.getBoundingClientRect();
  return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
}

/** What has the focus in the popover: its role or element, and its name as a screen reader would say it, roughly. */
export function focusedIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.querySelector('[data-sidelight]')?.shadowRoot?.activeElement;
    if (!focused) return '';
    const name = focused.getAttribute('aria-label') ?? focused.textContent.replace(/\s+/gu, ' ').trim();
    return `${focused.getAttribute('role') ?? focused.localName} ${name}`;
  });
}
