import type { Page } from 'puppeteer-core';
import { until, wait } from './launch';
import { hover, isPopoverOpen, marksOf, popoverText, waitForPopover, type DrawnMark } from './reader';

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Far longer than a rest and the answers take together. */
const ANSWERED_MS = 25_000;

/** Waits for a mark with these words, and brings it to the middle of the window, where it has to stand still. */
export async function reachMark(page: Page, words: string): Promise<DrawnMark> {
  let reached: DrawnMark | undefined;
  let steady = 0;
  let isMoved = false;
  await until(
    async () => {
      const mark = (await marksOf(page)).find(({ text }) => text === words);
      if (!mark) return false;
      steady = isMoved && mark.x === reached?.x && mark.y === reached.y ? steady + 1 : 0;
      reached = mark;
      if (!isMoved) await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), mark.y);
      isMoved = true;
      return steady >= 3;
    },
    `a mark "${words}" on ${page.url()} that stands still`,
    ANSWERED_MS,
  );
  if (!reached) throw new Error(`no mark "${words}"`);
  return reached;
}

/** Twice the rest after which a popover opens. */
const RESTED_MS = 1_000;
/** Far longer than the longest rest after which a popover opens, still without its answers. */
const OPENED_MS = 8_000;

/** Rests the pointer on a mark and waits for the popover's answers; gives back the mark. */
export async function openByResting(page: Page, words: string): Promise<DrawnMark> {
  const mark = await reachMark(page, words);
  await hover(page, mark);
  await until(() => isPopoverOpen(page), `a popover on ${page.url()}`, OPENED_MS);
  await waitForAnswers(page);
  return mark;
}

/** Clicks on a mark, wherever it stands by then, and waits for the popover's answers; gives back the mark. */
export async function openByClick(page: Page, words: string): Promise<DrawnMark> {
  let mark = await reachMark(page, words);
  await until(
    async () => {
      // The popover's own script comes a moment after the first mark; until then a click is the page's.
      if (!(await isPopoverOpen(page))) {
        mark = (await marksOf(page)).find(({ text }) => text === words) ?? mark;
        await page.mouse.click(mark.x, mark.y);
      }
      await wait(300);
      return isPopoverOpen(page);
    },
    `a popover on ${page.url()}`,
    ANSWERED_MS,
  );
  await waitForAnswers(page);
  return mark;
}

function waitForAnswers(page: Page): Promise<void> {
  return until(
    async () => {
      await waitForPopover(page);
      return (await popoverText(page)).length > 200;
    },
    `a popover on ${page.url()}`,
    ANSWERED_MS,
  );
}

/** Waits until the popover has gone. */
export async function waitForClosed(page: Page): Promise<void> {
  await until(async () => !(await isPopoverOpen(page)), 'the popover’s end');
}

/** Closes the popover, and takes the pointer off its mark. */
export async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 400);
  await waitForClosed(page);
}

/** Rests the pointer on a mark until that opens nothing, since a setting takes a moment to come. */
export async function restInVain(page: Page, words: string): Promise<void> {
  await until(async () => {
    if (await isPopoverOpen(page)) await leave(page);
    await hover(page, await reachMark(page, words));
    await wait(RESTED_MS);
    return !(await isPopoverOpen(page));
  }, `a rest that opens nothing on ${page.url()}`);
}

/** The outlets of which the popover has a version, once it has any. */
export async function outletsShown(page: Page): Promise<string[]> {
  let outlets: string[] = [];
  await until(
    async () => {
      outlets = await page.evaluate(() => {
        const tabs = document.querySelector('[data-sidelight]')?.shadowRoot?.querySelectorAll('[role=tab]') ?? [];
        return [...tabs].map((tab) => tab.textContent.trim());
      });
      return outlets.length > 0;
    },
    `other versions on ${page.url()}`,
    ANSWERED_MS,
  );
  return outlets;
}

/** Where an element of the popover is; it has to be there. */
export async function boxOf(page: Page, selector = '.card'): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const rect = document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
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
  const quotes = new Set<string>();
  for (const place of (await outletsShown(page)).keys()) {
    for (const quote of await page.evaluate(readQuotes, place)) quotes.add(quote);
  }
  return [...quotes];
}

/** Runs in the page: chooses a version, shows all its rows, and reads what is quoted from this page. */
async function readQuotes(place: number): Promise<string[]> {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  if (!root) return [];
  root.querySelectorAll<HTMLElement>('[role=tab]')[place]?.click();
  await new Promise((drawn) => setTimeout(drawn, 100));
  root.querySelector<HTMLElement>('.counts ~ .more')?.click();
  await new Promise((drawn) => setTimeout(drawn, 100));
  return [...root.querySelectorAll('.said:not(.there) q')].map((quote) => quote.textContent.trim());
}
