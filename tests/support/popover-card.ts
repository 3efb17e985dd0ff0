import type { Page } from 'puppeteer-core';
import { until } from './launch';
import { bringMark, hover, isPopoverOpen, shownVersions, waitForMarks, waitForPopover } from './reader';

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rests the pointer on a mark and waits for the popover's answers. */
export async function openByResting(page: Page, mark: string): Promise<void> {
  await waitForMarks(page);
  await hover(page, await bringMark(page, mark));
  await waitForPopover(page);
}

/** Clicks on a mark and waits for the popover's answers. */
export async function openByClick(page: Page, mark: string): Promise<void> {
  await waitForMarks(page);
  const { x, y } = await bringMark(page, mark);
  await page.mouse.click(x, y);
  await waitForPopover(page);
}

/** Waits until the popover has gone. */
export async function waitForClosed(page: Page): Promise<void> {
  await until(async () => !(await isPopoverOpen(page)), 'the popover’s end', 5_000);
}

/** The outlets of which the popover has a version, once it has any. */
export async function outletsShown(page: Page): Promise<string[]> {
  let outlets: string[] = [];
  await until(
    async () => {
      outlets = (await shownVersions(page)).map(({ outlet }) => outlet);
      return outlets.length > 0;
    },
    `other versions on ${page.url()}`,
    5_000,
  );
  return outlets;
}

/** Where an element of the popover is; it has to be there. */
export async function boxOf(page: Page, selector = '.card'): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const rect = document
      .querySelector('[data-sidelight]')
      ?.shadowRoot?.querySelector(wanted)
      ?.getBoundingClientRect();
    return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
  }, selector);
  if (!box) throw new Error(`no ${selector} in a popover on ${page.url()}`);
  return box;
}

/** Waits until the popover stands still: it is placed anew whenever an answer comes. */
export async function settledBox(page: Page): Promise<Box> {
  let box = await boxOf(page);
  let steady = 0;
  await until(async () => {
    const now = await boxOf(page);
    steady = JSON.stringify(now) === JSON.stringify(box) ? steady + 1 : 0;
    box = now;
    return steady >= 5;
  }, 'a popover that stands still');
  return box;
}

/** Clicks in the middle of an element of the popover, with the mouse. */
export async function clickIn(page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await boxOf(page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Whether nothing of the page is in front of the popover: in its middle, and close to each of its corners. */
export async function isInFront(page: Page): Promise<boolean> {
  const { x, y, width, height } = await boxOf(page);
  const points = [0.5, 0.04, 0.96].flatMap((across) => [0.5, 0.04, 0.96].map((down) => [across, down] as const));
  return page.evaluate(
    (places) => places.every(([left, top]) => document.elementFromPoint(left, top)?.matches('[data-sidelight]')),
    points.map(([across, down]) => [x + width * across, y + height * down] as const),
  );
}

/** The sentences of the page itself that the popover quotes, for all versions it has. */
export async function quotedFromHere(page: Page): Promise<string[]> {
  const count = (await outletsShown(page)).length;
  const quotes: string[] = [];
  for (let place = 0; place < count; place++) quotes.push(...(await page.evaluate(readQuotes, place)));
  return [...new Set(quotes)];
}

/** Runs in the page: chooses a version, opens all its rows, and reads what is quoted from this page. */
async function readQuotes(place: number): Promise<string[]> {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  const choice = root?.querySelector<HTMLSelectElement>('select.outlet');
  if (!root || !choice) return [];
  choice.selectedIndex = place;
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  for (let more = 0; more < 12; more++) {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    root.querySelector<HTMLElement>('.part .group .more')?.click();
  }
  return [...root.querySelectorAll('.said:not(.there) q')].map((quote) => quote.textContent.trim());
}
