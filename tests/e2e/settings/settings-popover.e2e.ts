import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../support/launch';
import {
  openOptions,
  openStory,
  press,
  settingsWith,
  storeSettings,
  typeInto,
  waitForWords,
} from '../../support/options-page';
import { leave, openByClick, openByResting, reachMark, restInVain } from '../../support/popover-card';
import { hover, isPopoverOpen, popoverText, shownVersions, waitForMarks } from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession();
const WORDS = 'Barkhane';
/** Longer than the rest of a reader who has changed nothing. */
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 2_000;
/** A setting has come to every tab by then, and popovers have been opened to see it. */
const ARRIVED_MS = 20_000;
/** A popover is opened many times in one test. */
const SLOW_TEST_MS = 60_000;

afterEach(() => storeSettings(session.running, settingsWith()));

/** An article whose popover has been open once, and the options in another tab. */
async function openBoth(): Promise<{ article: Page; options: Page }> {
  const article = await openStory(session.running, ACCORDS);
  await waitForMarks(article, 3);
  await openByResting(article, WORDS);
  await leave(article);
  return { article, options: await openOptions(session.running) };
}

/**
 * Opens the popover anew in an article that has not been loaded anew, until it is as it should be: a setting takes a
 * moment to come, and closes a popover that it finds open.
 */
async function openUntil(article: Page, what: string, isSo: () => Promise<boolean>): Promise<void> {
  await article.bringToFront();
  await until(
    async () => {
      if (await isPopoverOpen(article)) await leave(article);
      await openByResting(article, WORDS);
      return (await article.evaluate(() => 'isAsOpened' in window)) && (await isSo());
    },
    what,
    ARRIVED_MS,
  );
}

function showsOutlets(article: Page, outlets: readonly string[]): Promise<void> {
  return openUntil(
    article,
    `versions by ${outlets.join(' and ')} alone`,
    async () => (await shownVersions(article)).map(({ outlet }) => outlet).join() === outlets.join(),
  );
}

describe('the popover', { timeout: SLOW_TEST_MS }, () => {
  test('is opened by a click only, when the reader wants that, and by resting again', async () => {
    const { article, options } = await openBoth();

    await press(options, 'A click only');
    await until(() => isRestDisabled(options), 'a slider that sets nothing');
    await article.bringToFront();
    await restInVain(article, WORDS);
    await openByClick(article, WORDS);
    await leave(article);

    await press(options, 'Resting the pointer on a mark, or a click');
    await openUntil(article, 'a popover by resting', () => isPopoverOpen(article));
    expect(await isRestDisabled(options)).toBe(false);
  });

  test('opens after the rest that the reader has set', async () => {
    const { article, options } = await openBoth();

    await setRest(options, 'Home', 'At once');
    await article.bringToFront();
    await until(async () => (await msToOpen(article)) < FIRST_REST_MS, 'a popover at once', ARRIVED_MS);

    await setRest(options, 'End', '2 seconds');
    await article.bringToFront();
    await until(async () => (await msToOpen(article)) >= LONGEST_REST_MS, 'a popover after two seconds', ARRIVED_MS);
  });

  test('is as large as the reader wants it', async () => {
    const { article, options } = await openBoth();
    await openUntil(article, 'a popover', async () => (await fontSize(article)) > 0);
    const medium = await fontSize(article);

    for (const [size, share] of [
      ['Small', 0.875],
      ['Large', 1.25],
      ['Medium', 1],
    ] as const) {
      await press(options, size, '#popover');
      await openUntil(article, size, async () => Math.abs((await fontSize(article)) - share * medium) < 0.01);
    }
  });
});

describe('an outlet', { timeout: SLOW_TEST_MS }, () => {
  test('that is muted is gone from the versions, until it is muted no more', async () => {
    const { article, options } = await openBoth();
    await showsOutlets(article, ['Press TV', 'GlobalPost']);

    await stand(options, 'Press TV', 'muted');
    await showsOutlets(article, ['GlobalPost']);

    await stand(options, 'Press TV', 'plain');
    await showsOutlets(article, ['Press TV', 'GlobalPost']);
  });

  test('that is preferred comes first among the versions', async () => {
    const { article, options } = await openBoth();
    await showsOutlets(article, ['Press TV', 'GlobalPost']);

    await stand(options, 'GlobalPost', 'preferred');

    await showsOutlets(article, ['GlobalPost', 'Press TV']);
  });
});

describe('the language', { timeout: SLOW_TEST_MS }, () => {
  test('that the reader chooses is spoken by the options and by the popover', async () => {
    const { article, options } = await openBoth();
    const speaks = (words: RegExp, direction: string) =>
      openUntil(
        article,
        `a popover with ${words.source}, ${direction}`,
        async () => words.test(await popoverText(article)) && (await directionOf(article)) === direction,
      );

    await options.select('#options-language', 'fr');
    await waitForWords(options, 'h1', 'Options de Sidelight');
    expect(await speech(options)).toEqual({ lang: 'fr', dir: 'ltr', title: 'Options de Sidelight' });
    await speaks(/Ce qui diffère[\s\S]*Contexte/iu, 'ltr');

    await options.select('#options-language', 'ar');
    await waitForWords(options, 'h1', 'خيارات Sidelight');
    expect(await speech(options)).toEqual({ lang: 'ar', dir: 'rtl', title: 'خيارات Sidelight' });
    await speaks(/الخلفية/u, 'rtl');

    await options.select('#options-language', 'browser');
    await waitForWords(options, 'h1', 'Sidelight options');
    expect(await speech(options)).toMatchObject({ dir: 'ltr', title: 'Sidelight options' });
    await speaks(/What differs[\s\S]*Background/iu, 'ltr');
  });
});

function isRestDisabled(options: Page): Promise<boolean> {
  return options.evaluate(() => document.querySelector<HTMLInputElement>('#options-rest')?.disabled ?? false);
}

/** Moves the slider to one of its ends with a key. */
async function setRest(options: Page, key: 'Home' | 'End', words: string): Promise<void> {
  await options.bringToFront();
  await options.focus('#options-rest');
  await options.keyboard.press(key);
  await waitForWords(options, '#popover output', words);
}

/** How long the pointer lies on a mark before the popover is there, by the page's own clock. */
async function msToOpen(article: Page): Promise<number> {
  if (await isPopoverOpen(article)) await leave(article);
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
    return times.opened - times.moved;
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
