import type { Page } from 'puppeteer-core';
import { GROUPS, type Group } from '../../core/compare/comparison';
import { until, wait } from './launch';

/** A mark as it is drawn on a page: its words, its highlight, and the middle of its first line in the window. */
export interface DrawnMark {
  readonly text: string;
  readonly highlight: string;
  readonly x: number;
  readonly y: number;
}

/** What one other version's card says. */
export interface ShownVersion {
  readonly outlet: string;
  readonly title: string;
  readonly url: string;
  readonly groups: Readonly<Record<Group, number>>;
}

/** All marks of a page, in the order of the text. */
export function marksOf(page: Page): Promise<DrawnMark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidelight-'))
      .flatMap(([highlight, ranges]) =>
        [...ranges].map((each) => {
          const range = document.createRange();
          range.setStart(each.startContainer, each.startOffset);
          range.setEnd(each.endContainer, each.endOffset);
          const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
          return { highlight, range, text: range.toString(), x: left + width / 2, y: top + height / 2 };
        }),
      )
      .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
      .map(({ text, highlight, x, y }) => ({ text, highlight, x, y })),
  );
}

/** Waits for marks and gives them back once their number no longer grows. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<DrawnMark[]> {
  let marks: DrawnMark[] = [];
  await until(async () => {
    const before = marks.length;
    marks = await marksOf(page);
    await wait(100);
    return marks.length >= atLeast && marks.length === before;
  }, `${atLeast} marks on ${page.url()}`);
  return marks;
}

/** The first mark with these words, scrolled to the middle of the window. */
export async function bringMark(page: Page, text: string): Promise<DrawnMark> {
  const find = async () => (await marksOf(page)).find((mark) => mark.text === text);
  const first = await find();
  if (!first) throw new Error(`no mark "${text}" on ${page.url()}`);
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), first.y);
  await wait(150);
  return (await find()) ?? first;
}

/** Moves the pointer onto a mark, as a hand does: from beside it, in steps, coming to rest. */
export async function hover(page: Page, { x, y }: DrawnMark): Promise<void> {
  await page.mouse.move(x + 60, y + 90);
  await page.mouse.move(x, y, { steps: 5 });
}

/** Whether a node of ours is on the page. */
export function isPopoverOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('[data-sidelight]') !== null);
}

/** Waits until the popover shows its answers: the background, other versions if there are any, and what differs. */
export async function waitForPopover(page: Page): Promise<void> {
  await until(() => page.evaluate(isAnswered), `a popover on ${page.url()}`);
}

/** Runs in the page: whether the popover waits for nothing any more. */
function isAnswered(): boolean {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  return Boolean(root?.querySelector('.summary')) && !root?.querySelector('p.part.quiet, p.quiet[role=status]');
}

/** The text of the popover, or "" where none is open. */
export function popoverText(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      (document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.card') as HTMLElement | null)
        ?.innerText ?? '',
  );
}

/** Reads the card of every other version in the open popover, choosing one after the other. */
export async function shownVersions(page: Page): Promise<ShownVersion[]> {
  const count = await page.evaluate(
    () => document.querySelector('[data-sidelight]')?.shadowRoot?.querySelectorAll('[role=tab]').length ?? 0,
  );
  const versions: ShownVersion[] = [];
  for (let place = 0; place < Math.max(1, count); place++) {
    const version = await page.evaluate(readVersion, place, [...GROUPS]);
    if (version) versions.push(version);
  }
  return versions;
}

/** Runs in the page (so without named functions inside): chooses a version where there is a choice, and reads its card. */
async function readVersion(place: number, groups: readonly Group[]): Promise<ShownVersion | null> {
  const root = document.querySelector('[data-sidelight]')?.shadowRoot;
  const tab = root?.querySelectorAll<HTMLButtonElement>('[role=tab]')[place];
  if (tab) {
    tab.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
  const side = root?.querySelector('.side.there');
  if (!root || !side) return null;
  return {
    outlet: side.querySelector('.outlet')?.textContent ?? '',
    title: root.querySelector('.version .title, .version .own-title [dir=auto]')?.textContent ?? '',
    url: root.querySelector<HTMLAnchorElement>('.version a')?.href ?? '',
    groups: Object.fromEntries(
      groups.map((group) => [group, Number(root.querySelector(`.count.${group} .count-number`)?.textContent)]),
    ) as Record<Group, number>,
  };
}
