import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { LIVE, LOOP } from '../../support/outlets';
import { until, wait } from '../../support/launch';
import { openByClick, openByResting, outletsShown, quotedFromHere, waitForClosed } from '../../support/popover-card';
import { isPopoverOpen, marksOf, waitForMarks } from '../../support/reader';
import { openSession } from '../../support/session';

const session = openSession();

/** Longer than a burst of changes and the look at it take together. */
const LOOKED_AT_BY_NOW_MS = 1_500;

/** The marks in one element, by their words. */
function marksIn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    return [...CSS.highlights.values()]
      .flatMap((ranges) => [...ranges])
      .filter(({ startContainer }) => element?.contains(startContainer))
      .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '');
  }, selector);
}

describe('a live blog', () => {
  test('has a new entry marked when it comes in at the top, and keeps the marks below', async () => {
    const page = await session.running.open(LIVE);
    const before = await waitForMarks(page, 8);

    await page.click('#more');

    await until(async () => (await marksIn(page, '#late-1')).includes('Barkhane'), 'a mark in the new entry');
    expect((await marksOf(page)).length).toBeGreaterThan(before.length);
  });

  test('has no mention marked twice, and none lost, however many entries come in', async () => {
    const page = await session.running.open(LIVE);
    await waitForMarks(page, 10);
    const before = (await marksOf(page)).map(({ text }) => text);

    for (let place = 0; place < 3; place++) {
      await page.evaluate(() => document.dispatchEvent(new Event('northgate:newest')));
      await wait(300);
    }
    await wait(LOOKED_AT_BY_NOW_MS);

    const after = await marksOf(page);
    expect(new Set(after.map(({ x, y }) => `${x} ${y}`)).size).toBe(after.length);
    expect(after.map(({ text }) => text).slice(-before.length + 2)).toEqual(before.slice(2));
  });

  test('keeps an open popover open while entries come in', async () => {
    const page = await session.running.open(LIVE);
    await openByClick(page, 'Barkhane');

    await page.evaluate(() => document.dispatchEvent(new Event('northgate:newest')));
    await wait(LOOKED_AT_BY_NOW_MS);

    expect(await isPopoverOpen(page)).toBe(true);
  });

  test('is quoted from more than one of its entries', async () => {
    const page = await session.running.open(LIVE);
    await openByResting(page, 'Barkhane');

    const quotes = (await quotedFromHere(page)).join(' ');

    expect(quotes).toContain('violating its airspace');
    expect(quotes).toContain('Colonel Abdoulaye Maïga');
  });
});

describe('a single-page app', () => {
  test('is marked once its late text is there', async () => {
    const page = await session.running.open(LOOP);

    expect(await marksOf(page)).toEqual([]);
    expect((await waitForMarks(page, 3)).map(({ text }) => text)).toEqual(['Mali', 'France', 'Barkhane']);
  });

  test('is marked anew on soft navigation, and the old marks go', async () => {
    const page = await session.running.open(LOOP);
    await waitForMarks(page, 3);

    await page.click('a[href="/app/kites-over-the-estuary"]');
    await until(async () => (await marksOf(page)).length === 0, 'the end of the old marks');
    await wait(LOOKED_AT_BY_NOW_MS);
    expect(await marksOf(page)).toEqual([]);

    await page.click('a[href="/app/barkhane-packs-its-lorries"]');
    expect((await waitForMarks(page, 2)).map(({ text }) => text)).toContain('Barkhane');
  });

  test('has no version of the first story shown for another one', async () => {
    const page = await session.running.open(LOOP);
    await openByClick(page, 'Barkhane');
    expect(await outletsShown(page)).toEqual(['Press TV', 'GlobalPost']);
    await page.keyboard.press('Escape');
    await waitForClosed(page);

    await page.evaluate(() =>
      document.querySelector<HTMLElement>('a[href="/app/barkhane-packs-its-lorries"]')?.click(),
    );
    await until(async () => (await marksIn(page, '[data-slug^="mali"]')).length === 0, 'the end of the old marks');
    await wait(LOOKED_AT_BY_NOW_MS);
    await openByClick(page, 'Barkhane');
    await wait(LOOKED_AT_BY_NOW_MS);

    await expect(outletsShown(page)).rejects.toThrow('other versions');
  });

  test('has the next story marked that scrolling brings', async () => {
    const page = await session.running.open(LOOP);
    await waitForMarks(page, 3);

    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.waitForSelector('[data-slug="barkhane-packs-its-lorries"] .Pulse_a3');

    await until(async () => (await marksIn(page, '[data-slug="barkhane-packs-its-lorries"]')).length > 0, 'its marks');
    expect((await marksIn(page, '[data-slug^="mali"]')).length).toBeGreaterThanOrEqual(3);
  });

  test('has its marks back after each time it draws its text anew, and no dead ones', async () => {
    const page = await session.running.open(LOOP);
    await waitForMarks(page, 3);

    for (let tick = 0; tick < 5; tick++) {
      await page.evaluate(() => document.dispatchEvent(new Event('loopline:tick')));
      await until(
        async () =>
          (await marksOf(page)).map(({ text }) => text).join() === 'Mali,France,Barkhane' &&
          (await marksIn(page, '.Body_z9')).length === 3,
        `marks after drawing ${tick + 1}`,
      );
    }
  });
});
