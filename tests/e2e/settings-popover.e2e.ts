import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until, wait } from '../support/launch';
import {
  openOptions,
  openStory,
  press,
  settingsWith,
  storeSettings,
  typeInto,
  waitForWords,
} from '../support/options-page';
import { openByClick, openByResting, reachMark, waitForClosed } from '../support/popover-card';
import { hover, isPopoverOpen, popoverText, shownVersions, waitForMarks } from '../support/reader';
import { ACCORDS, openSession } from '../support/session';

const session = openSession();
const WORDS = 'Barkhane';
/** Longer than the rest of a reader who has changed nothing. */
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 2_000;

afterEach(() => storeSettings(session.running, settingsWith()));

/** An article whose popover has been open once, and the options in another tab. */
async function openBoth(): Promise<{ article: Page; options: Page }> {
  const article = await openStory(session.running, ACCORDS);
  await waitForMarks(article, 3);
  await openByResting(article, WORDS);
  await leave(article);
  return { article, options: await openOptions(session.running) };
}

async function leave(article: Page): Promise<void> {
  await article.keyboard.press('Escape');
  await article.mouse.move(2, 400);
  await waitForClosed(article);
}

/** Opens the popover again in an article that has not been loaded anew. */
async function openAgain(article: Page): Promise<void> {
  await article.bringToFront();
  expect(await article.evaluate(() => 'isAsOpened' in window)).toBe(true);
  await openByResting(article, WORDS);
}

async function outlets(article: Page): Promise<string[]> {
  return (await shownVersions(article)).map(({ outlet }) => outlet);
}

describe('the popover', () => {
  test('is opened by a click only, when the reader wants that, and by resting again', async () => {
    const { article, options } = await openBoth();

    await press(options, 'A click only');
    await until(() => isRestDisabled(options), 'the end of the slider');
    await article.bringToFront();
    await hover(article, await reachMark(article, WORDS));
    await wait(2 * FIRST_REST_MS);
    expect(await isPopoverOpen(article)).toBe(false);
    await openByClick(article, WORDS);
    await leave(article);

    await press(options, 'Resting the pointer on a mark, or a click');
    await until(async () => !(await isRestDisabled(options)), 'the slider');
    await openAgain(article);
  });

  test('opens after the rest that the reader has set', async () => {
    const { article, options } = await openBoth();

    await setRest(options, 'Home', 'At once');
    expect(await msToOpen(article)).toBeLessThan(FIRST_REST_MS);
    await setRest(options, 'End', '2 seconds');
    expect(await msToOpen(article)).toBeGreaterThanOrEqual(LONGEST_REST_MS);
  });

  test('is as large as the reader wants it', async () => {
    const { article, options } = await openBoth();
    const sizes = new Map<string, number>();

    for (const size of ['Small', 'Large', 'Medium']) {
      await press(options, size, '#popover');
      await until(() => isChosen(options, size), size);
      await openAgain(article);
      sizes.set(size, await fontSize(article));
      await leave(article);
    }

    const medium = sizes.get('Medium') ?? 0;
    expect(medium).toBeGreaterThan(0);
    expect(sizes.get('Small')).toBeCloseTo(0.875 * medium);
    expect(sizes.get('Large')).toBeCloseTo(1.25 * medium);
  });
});

describe('an outlet', () => {
  test('that is muted is gone from the versions, until it is muted no more', async () => {
    const { article, options } = await openBoth();

    await stand(options, 'Press TV', 'muted');
    await openAgain(article);
    expect(await outlets(article)).toEqual(['GlobalPost']);
    await leave(article);

    await stand(options, 'Press TV', 'plain');
    await openAgain(article);
    expect(await outlets(article)).toEqual(['Press TV', 'GlobalPost']);
  });

  test('that is preferred comes first among the versions', async () => {
    const { article, options } = await openBoth();

    await stand(options, 'GlobalPost', 'preferred');
    await openAgain(article);

    expect(await outlets(article)).toEqual(['GlobalPost', 'Press TV']);
  });
});

describe('the language', () => {
  test('that the reader chooses is spoken by the options and by the popover', async () => {
    const { article, options } = await openBoth();

    await options.select('#options-language', 'fr');
    await waitForWords(options, 'h1', 'Options de Sidelight');
    expect(await speech(options)).toEqual({ lang: 'fr', dir: 'ltr', title: 'Options de Sidelight' });
    await openAgain(article);
    expect(await popoverText(article)).toMatch(/Ce qui diffère[\s\S]*Contexte/iu);
    await leave(article);

    await options.select('#options-language', 'ar');
    await waitForWords(options, 'h1', 'خيارات Sidelight');
    expect(await speech(options)).toEqual({ lang: 'ar', dir: 'rtl', title: 'خيارات Sidelight' });
    await openAgain(article);
    expect(await popoverText(article)).toContain('الخلفية');
    expect(await directionOf(article)).toBe('rtl');
    await leave(article);

    await options.select('#options-language', 'browser');
    await waitForWords(options, 'h1', 'Sidelight options');
    expect(await speech(options)).toMatchObject({ dir: 'ltr', title: 'Sidelight options' });
    await openAgain(article);
    expect(await popoverText(article)).toMatch(/What differs[\s\S]*Background/iu);
    expect(await directionOf(article)).toBe('ltr');
  });
});

function isRestDisabled(options: Page): Promise<boolean> {
  return options.evaluate(() => document.querySelector<HTMLInputElement>('#options-rest')?.disabled ?? false);
}

function isChosen(options: Page, words: string): Promise<boolean> {
  return options.evaluate(
    (wanted) =>
      [...document.querySelectorAll('#popover input:checked')].some(
        ({ parentElement }) => parentElement?.textContent.trim() === wanted,
      ),
    words,
  );
}

/** Moves the slider to one of its ends with a key. */
async function setRest(options: Page, key: 'Home' | 'End', words: string): Promise<void> {
  await options.bringToFront();
  await options.focus('#options-rest');
  await options.keyboard.press(key);
  await waitForWords(options, '#popover output', words);
  await waitForWords(options, '.saving', 'Saved');
}

/** How long the pointer lies on a mark before the popover is there, by the page's own clock. */
async function msToOpen(article: Page): Promise<number> {
  await article.bringToFront();
  const mark = await reachMark(article, WORDS);
  await article.evaluate(() => {
    const times = { moved: 0, opened: 0 };
    addEventListener('pointermove', ({ timeStamp }) => (times.opened ? undefined : (times.moved = timeStamp)), true);
    new MutationObserver(() => {
      if (!times.opened && document.querySelector('[data-sidelight]')) times.opened = performance.now();
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, { times });
  });
  await hover(article, mark);
  await until(() => isPopoverOpen(article), 'the popover');
  const ms = await article.evaluate(() => {
    const { times } = window as unknown as { readonly times: { readonly moved: number; readonly opened: number } };
    return times.moved > 0 ? times.opened - times.moved : NaN;
  });
  await leave(article);
  return ms;
}

function fontSize(article: Page): Promise<number> {
  return article.evaluate(() => {
    const box = document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.box');
    return box ? parseFloat(getComputedStyle(box).fontSize) : 0;
  });
}

/** Finds an outlet in the list and says how its versions stand. */
async function stand(options: Page, outlet: string, standing: string): Promise<void> {
  await typeInto(options, '#outlets-query', outlet);
  const select = `select[aria-label="Versions by ${outlet}"]`;
  await options.waitForSelector(select);
  await options.select(select, standing);
  await options.waitForSelector(`.outlet-${standing} ${select}`);
}

function speech(options: Page): Promise<object> {
  return options.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir, title: document.title };
  });
}

function directionOf(article: Page): Promise<string | null | undefined> {
  return article.evaluate(() =>
    document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.card')?.getAttribute('dir'),
  );
}
