import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { articlePage, FILLER } from '../../support/pages';
import { axeFaults } from '../../support/popup-axe';
import { grantActiveTab, mayRead, withdrawAccess } from '../../support/popup-access';
import {
  keepTimeInHiddenTabs,
  openPopupOver,
  showOver,
  stateOf,
  waitForState,
  waitForTopics,
  wordsOf,
} from '../../support/popup-tab';
import { marksOf, waitForMarks } from '../../support/reader';
import { openSession } from '../../support/session';

const STORY = 'https://river.example/story';
const OTHER = 'https://hill.example/story';
const LIST = 'https://river.example/list';
const ALL_SITES = ['http://*/*', 'https://*/*'];
const BODY = `<article>${FILLER}<p>Early in the morning there was news from Mali, and none from France.</p></article>`;
const session = openSession(
  new Map([
    ...[STORY, OTHER].map((address) => [address, articlePage(BODY)] as const),
    [
      LIST,
      '<!doctype html><html lang="en"><title>A list</title><body><p>Nothing here is an article.</p></body></html>',
    ],
  ]),
  { withholdAccess: true },
);

const buttonsOf = (page: Page) => wordsOf(page, '.this-page button');

/** Presses a button with the mouse: browsers ask the reader for access in answer to that alone. */
async function pressForReal(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const place = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === wanted);
    button?.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect(-1, -1);
    return { x: x + width / 2, y: y + height / 2 };
  }, words);
  expect(place.x).toBeGreaterThan(0);
  await page.mouse.click(place.x, place.y);
}

/** A page that is still the one that was opened once its marks are there. */
async function openUnmarked(address: string): Promise<Page> {
  const article = await session.running.open(address);
  await article.evaluate(() => Object.assign(window, { isAsOpened: true }).isAsOpened);
  return article;
}

async function waitForMarksWithoutReload(article: Page): Promise<void> {
  await article.bringToFront();
  const marks = await waitForMarks(article, 2);
  expect(marks.map(({ text }) => text)).toEqual(['Mali', 'France']);
  expect(await article.evaluate(() => 'isAsOpened' in window)).toBe(true);
}

if (inject('browserKind') === 'firefox') {
  beforeAll(() => keepTimeInHiddenTabs(session.running));
  afterEach(() => withdrawAccess(session.running));

  describe('where the browser withholds access', () => {
    test('an article has no marks, and the popup offers access to its site and to all', async () => {
      const { popup, article } = await openPopupOver(session.running, STORY);
      await grantActiveTab(session.running);
      await showOver(popup, article);

      await waitForState(popup, /^The browser keeps river\.example from Sidelight until you allow it\.$/u);
      expect(await buttonsOf(popup)).toEqual(['Allow on river.example', 'Allow on all sites']);
      expect(await marksOf(article)).toEqual([]);
      expect(await mayRead(popup, ['https://river.example/*'])).toBe(false);
      expect(await axeFaults(popup)).toEqual([]);
    });

    test('a press gives it access to the site, and marks the article without a reload', async () => {
      const other = await openUnmarked(OTHER);
      const popup = await session.running.openOwnPage('popup.html');
      const article = await openUnmarked(STORY);
      await grantActiveTab(session.running);
      await showOver(popup, article);

      await pressForReal(popup, 'Allow on river.example');

      await waitForTopics(popup, { Mali: '1 ×', France: '1 ×' });
      await waitForMarksWithoutReload(article);
      expect(await mayRead(popup, ['https://river.example/*'])).toBe(true);
      expect(await mayRead(popup, ALL_SITES)).toBe(false);
      expect(await marksOf(other)).toEqual([]);
    });

    test('a press gives it access to all sites, and marks every article that is open', async () => {
      const other = await openUnmarked(OTHER);
      const popup = await session.running.openOwnPage('popup.html');
      const article = await openUnmarked(STORY);
      await grantActiveTab(session.running);
      await showOver(popup, article);

      await pressForReal(popup, 'Allow on all sites');

      await waitForTopics(popup, { Mali: '1 ×', France: '1 ×' });
      await waitForMarksWithoutReload(article);
      await waitForMarksWithoutReload(other);
      expect(await mayRead(popup, ALL_SITES)).toBe(true);
    });

    test('a page that it does not name may be one to allow, and is known once it is allowed', async () => {
      const popup = await session.running.openOwnPage('popup.html');
      const article = await openUnmarked(STORY);
      await showOver(popup, article);
      expect(await stateOf(popup)).toMatch(/^The browser does not tell Sidelight which page this is\./u);
      expect(await buttonsOf(popup)).toEqual(['Allow on all sites']);
      expect(await axeFaults(popup)).toEqual([]);

      await pressForReal(popup, 'Allow on all sites');

      await waitForTopics(popup, { Mali: '1 ×', France: '1 ×' });
      expect(await wordsOf(popup, '.outlet-here .outlet')).toEqual(['river.example']);
      await waitForMarksWithoutReload(article);
    });

    test('the welcome page asks for it first, and says when it is given', async () => {
      const article = await openUnmarked(STORY);
      const welcome = await session.running.openOwnPage('welcome.html');
      await until(async () => (await wordsOf(welcome, '.welcome-access.withheld')).length === 1, 'the step for access');
      expect((await wordsOf(welcome, 'h2'))[0]).toBe('First, let Sidelight read news sites');

      await pressForReal(welcome, 'Allow on news sites');

      await until(
        async () => (await wordsOf(welcome, '.welcome-access [role=status]'))[0]?.startsWith('Allowed.') ?? false,
        'the thanks',
      );
      expect(await wordsOf(welcome, '.welcome-access button')).toEqual([]);
      expect(await mayRead(welcome, ALL_SITES)).toBe(true);
      await waitForMarksWithoutReload(article);
    });
  });
}

if (inject('browserKind') === 'chromium') {
  describe('where access is given with the installation', () => {
    test.each([STORY, LIST])('the popup over %s never asks for it', async (address) => {
      const { popup } = await openPopupOver(session.running, address);
      const words = address === STORY ? /^An article that mentions/u : /^This page does not look like an article/u;
      await waitForState(popup, words);

      expect(await mayRead(popup, ALL_SITES)).toBe(true);
      expect((await buttonsOf(popup)).filter((each) => each.startsWith('Allow'))).toEqual([]);
    });

    test('the popup does not ask for it where there is no site', async () => {
      const popup = await session.running.openOwnPage('popup.html');
      const page = await session.running.browser.newPage();
      await showOver(popup, page);

      expect(await stateOf(popup)).toMatch(/^The browser does not say which page this is/u);
      expect(await buttonsOf(popup)).toEqual([]);
    });

    test('the welcome page does not ask for it', async () => {
      const welcome = await session.running.openOwnPage('welcome.html');
      await until(
        () => welcome.evaluate(() => document.querySelector('[role=switch]:enabled') !== null),
        'the welcome page',
      );
      await wait(300);

      expect(await wordsOf(welcome, '.welcome-access')).toEqual([]);
    });
  });
}
