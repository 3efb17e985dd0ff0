import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { drawnBy, errorsOf, reloadExtension, reloadHeard, rememberHighlights } from '../../support/options-data-reload';
import { press, storedSettings, wordsIn } from '../../support/options-page';
import { openByClick, outletsShown, waitForClosed } from '../../support/popover-card';
import {
  bringMark,
  hover,
  marksOf,
  popoverText,
  shownVersions,
  waitForMarks,
  waitForPopover,
} from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';
import { countWelcomeTabs } from '../../support/welcome-tab';

const session = openSession(undefined, { keepWelcome: true });

/** A mark in the sample article. */
const MARK = 'Operation Barkhane';
/** Longer than the background takes to open a tab once it has begun. */
const OPENED_BY_NOW_MS = 1_500;

describe('an installation', () => {
  test('opens the welcome page once, and not again when the background begins anew', async () => {
    const page = await session.running.openOwnPage('compare.html');
    await until(async () => (await countWelcomeTabs(page)) > 0, 'the welcome page');
    await wait(OPENED_BY_NOW_MS);
    expect(await countWelcomeTabs(page)).toBe(1);

    await session.running.stopBackground();
    const article = await session.running.open(ACCORDS);
    await waitForMarks(article, 3);
    await openByClick(article, 'Barkhane'); // answered by the background, which has to begin for that
    await wait(OPENED_BY_NOW_MS);

    expect(await countWelcomeTabs(page)).toBe(1);
  });
});

describe('the welcome page', () => {
  async function openWelcome(): Promise<Page> {
    const page = await session.running.openOwnPage('welcome.html');
    await waitForMarks(page, 3);
    return page;
  }

  test('has marks in its sample article alone, and a popover with other versions in all four groups', async () => {
    const page = await openWelcome();
    expect(await isAllInSample(page)).toBe(true);

    await openByClick(page, MARK);

    await until(async () => (await outletsShown(page)).length > 1, 'the other versions');
    const versions = await shownVersions(page);
    // Behind those of the pack stands what was read before.
    const ofPack = versions.filter(({ outlet }) => outlet === 'Press TV' || outlet === 'GlobalPost');
    expect(ofPack).toHaveLength(2);
    for (const { groups } of ofPack) expect(Object.values(groups).every((rows) => rows > 0)).toBe(true);
    expect(await popoverText(page)).toMatch(/background/iu);
    await page.keyboard.press('Escape');
    await waitForClosed(page);
  });

  test('opens a popover where the pointer rests on a mark', async () => {
    const page = await openWelcome();

    await hover(page, await bringMark(page, MARK));

    await waitForPopover(page);
  });

  test('switches the keeping of own reading off and on', async () => {
    const page = await openWelcome();
    const isOn = () => page.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked);
    expect(await isOn()).toBe(true);

    await press(page, 'Keep what I read in this browser');
    await until(async () => (await storedSettings(page)).keepsReading === false, 'the setting, switched off');
    expect(await isOn()).toBe(false);
    await press(page, 'Keep what I read in this browser');

    await until(async () => (await storedSettings(page)).keepsReading === true, 'the setting, switched on');
  });

  test('begins and opens a popover without an error, and asks for nothing that its policy refuses', async () => {
    const hearer = await session.running.openOwnPage('compare.html');
    const page = await session.running.openOwnPage('welcome.html');
    const heard = await reloadHeard(page, hearer, '/welcome.html');
    await waitForMarks(page, 3);
    await openByClick(page, MARK);
    await outletsShown(page);

    expect(await heard()).toEqual([]);
    expect(await wordsIn(page, 'h1')).toEqual(['Welcome to Sidelight', 'Mali ends its defence accords with France']);

    // Had there been something, it would have been heard.
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
      console.error('an error');
      setTimeout(() => {
        throw new Error('a failure');
      });
    });
    await until(async () => (await heard()).length === 3, 'all that went wrong');
    expect((await heard()).join()).toMatch(/refused: style-src/u);
  });
});

function isAllInSample(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].every((highlight) =>
      [...highlight].every(({ startContainer }) => startContainer.parentElement?.closest('article.sample') !== null),
    ),
  );
}

describe('an update', () => {
  test('marks an open article anew and opens its popovers, and the scripts of before leave without a word', async () => {
    const article = await session.running.open(ACCORDS);
    const errors = errorsOf(article);
    const before = (await waitForMarks(article, 3)).map(({ text }) => text);
    await openByClick(article, 'Barkhane');
    await article.keyboard.press('Escape');
    await waitForClosed(article);
    await rememberHighlights(article);
    expect(await drawnBy(article)).toBe('before');

    await reloadExtension(session.running);

    await article.bringToFront();
    await until(async () => (await drawnBy(article)) === 'anew', 'new marks');
    await waitForMarks(article, before.length);
    expect((await marksOf(article)).map(({ text }) => text)).toEqual(before);
    await hover(article, await bringMark(article, 'Barkhane'));
    await waitForPopover(article);
    expect(await popoverText(article)).toContain('Press TV');
    expect(await article.evaluate(() => document.querySelectorAll('[data-sidelight]').length)).toBe(1);
    await article.keyboard.press('Escape');
    await waitForClosed(article);
    expect(errors).toEqual([]);
    await article.evaluate(() => console.error('an error'));
    await until(() => Promise.resolve(errors.length === 1), 'an error that is heard');
    // The extension's own pages go with it, and no welcome is opened in their place.
    expect(await countWelcomeTabs(await session.running.openOwnPage('compare.html'))).toBe(0);
  });
});
