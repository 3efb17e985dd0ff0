import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { brokenPage, hugePage } from '../../support/pages';
import { bringMark, hover, isPopoverOpen, marksOf, waitForMarks, waitForPopover } from '../../support/reader';
import { ACCORDS, FRENCH_ARMY, serialise, STRICT, TRAPS, openSession } from '../../support/session';

const HUGE = 'https://huge.example/story';
const BROKEN = 'https://broken.example/story';
const session = openSession(
  new Map([
    [HUGE, hugePage()],
    [BROKEN, brokenPage()],
  ]),
);

/** Long enough for a page to have been read if it were going to be. */
const READ_BY_NOW_MS = 1_500;

interface Watched {
  readonly words: string[];
  readonly errors: string[];
}

function watch(page: Page): Watched {
  const watched: Watched = { words: [], errors: [] };
  page.on('console', (message) => watched.words.push(message.text()));
  page.on('pageerror', (error) => watched.errors.push(String(error)));
  return watched;
}

describe('marks', () => {
  test.each([
    ['modern markup', ACCORDS],
    ['old markup', FRENCH_ARMY],
    ['a page that allows no script and no style', STRICT],
  ])('are drawn for all three topics in %s', async (_markup, address) => {
    const page = await session.running.open(address);

    const marks = await waitForMarks(page, 3);

    expect(new Set(marks.map(({ highlight }) => highlight)).size).toBe(3);
    expect(marks.map(({ text }) => text)).toContain('Barkhane');
  });

  test('are not drawn in headings, links, forms, code or navigation', async () => {
    const page = await session.running.open(FRENCH_ARMY);
    await waitForMarks(page, 3);

    const places = await page.evaluate(
      () =>
        [...CSS.highlights.values()]
          .flatMap((ranges) => [...ranges])
          .filter(
            (range) => range.startContainer.parentElement?.closest('a[href],h1,h2,h3,nav,select,form,code') !== null,
          ).length,
    );

    expect(places).toBe(0);
  });

  test('leave the document as it was, and so does the popover when it has closed', async () => {
    const page = await session.running.browser.newPage();
    const watched = watch(page);
    await page.goto(ACCORDS, { waitUntil: 'domcontentloaded' });
    const before = await serialise(page);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await waitForMarks(page, 3);
    expect(await serialise(page)).toBe(before);

    await hover(page, await bringMark(page, 'Barkhane'));
    await waitForPopover(page);
    expect(await serialise(page)).not.toBe(before);
    await page.keyboard.press('Escape');
    await until(async () => !(await isPopoverOpen(page)), 'the popover’s end');

    expect(await serialise(page)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(watched).toEqual({ words: [], errors: [] });
  });

  test('are nowhere on an article whose names only look like topics', async () => {
    const page = await session.running.open(TRAPS);

    await wait(READ_BY_NOW_MS);
    expect(await marksOf(page)).toEqual([]);

    // The page is one that is read: a true mention in it is marked, and it alone.
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p');
      paragraph?.insertAdjacentHTML('afterend', '<p>And then, in a line of its own, there is Operation Barkhane.</p>');
    });
    expect((await waitForMarks(page, 1)).map(({ text }) => text)).toEqual(['Operation Barkhane']);
  });

  test('are nowhere on a front page', async () => {
    const page = await session.running.open(new URL('/', ACCORDS).href);

    await wait(READ_BY_NOW_MS);

    expect(await marksOf(page)).toEqual([]);
  });

  test('come on a page of five megabytes while the page goes on answering', async () => {
    const page = await session.running.browser.newPage();
    const watched = watch(page);
    await page.goto(HUGE, { waitUntil: 'load' });
    await page.evaluate(() => {
      const gaps: number[] = [];
      Object.assign(window, { gaps });
      let last = performance.now();
      setInterval(() => {
        gaps.push(performance.now() - last);
        last = performance.now();
      }, 10);
    });

    await waitForMarks(page, 2);

    const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
    expect(longest).toBeLessThan(2_000); // a hang, not a measurement
    expect(watched).toEqual({ words: [], errors: [] });
  });

  test('come in broken markup', async () => {
    const page = await session.running.browser.newPage();
    const watched = watch(page);
    await page.goto(BROKEN, { waitUntil: 'load' });

    const marks = await waitForMarks(page, 3);

    expect(new Set(marks.map(({ text }) => text))).toEqual(new Set(['Mali', 'France', 'Barkhane']));
    expect(watched).toEqual({ words: [], errors: [] });
  });
});
