import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { settingsWith, storedSettings, storeSettings } from '../../support/options-page';
import { boxOf, openByClick, openByResting, restInVain, waitForClosed } from '../../support/popover-card';
import { serveFiles, type FileServer } from '../../support/popup-files';
import { HIDDEN, KNOWN, LIST, PAGES, POLITICS, QUIET, STORY, STUB } from '../../support/popup-stories';
import {
  isSwitchedOn,
  keepTimeInHiddenTabs,
  openPopupOver,
  press,
  showOver,
  stateOf,
  topicsOf,
  waitForBadge,
  waitForState,
  waitForTopics,
  wordsOf,
} from '../../support/popup-tab';
import { marksOf, popoverText, waitForMarks } from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession(PAGES);
const files: { served?: FileServer } = {};

beforeAll(async () => {
  await keepTimeInHiddenTabs(session.running);
  files.served = await serveFiles();
});
afterEach(() => storeSettings(session.running, settingsWith()));
afterAll(() => files.served?.close());

const isInWindow = ({ y }: { readonly y: number }): boolean => y > 0 && y < 900;

/** Which of the two mentions of Mali is in the window. */
async function maliInSight(article: Page): Promise<string> {
  const [first, last] = (await marksOf(article)).filter(({ text }) => text === 'Mali').map(isInWindow);
  return [first && 'first', last && 'last'].filter(Boolean).join(' and ');
}

/** Whether a popover on Mali is open in the window. */
async function isOnMark(article: Page): Promise<boolean> {
  return (await popoverText(article)).includes('Mali') && isInWindow(await boxOf(article));
}

describe('over an article the popup', () => {
  test('names the outlet with its label, where a pack knows it', async () => {
    const { popup } = await openPopupOver(session.running, KNOWN);

    await waitForState(popup, /^An article that mentions your topics/u);
    await until(async () => (await wordsOf(popup, '.outlet-here .outlet'))[0] === 'Press TV', 'the outlet');

    expect(await wordsOf(popup, '.outlet-here summary')).toEqual(['Iran · state-funded']);
    expect((await wordsOf(popup, '.outlet-here .label'))[0]).toContain('Owner: IRIB');
  });

  test('names the host, and says that no label is known, where no pack knows the outlet', async () => {
    const { popup } = await openPopupOver(session.running, STORY);

    await until(async () => (await wordsOf(popup, '.outlet-here p.label'))[0] !== '', 'the answer on the outlet');

    expect(await wordsOf(popup, '.outlet-here .outlet')).toEqual(['river.example']);
    expect(await wordsOf(popup, '.outlet-here p.label')).toEqual(['No label for this outlet yet']);
  });

  test('lists topics with their counts, and leads from one mention to the next', async () => {
    const { popup, article } = await openPopupOver(session.running, STORY);
    await waitForTopics(popup, { Mali: '2 ×', France: '1 ×' });
    await waitForMarks(article, 3);

    for (const inSight of ['first', 'last', 'first']) {
      await press(popup, 'Mali');
      await until(async () => (await maliInSight(article)) === inSight, `the ${inSight} mention in sight`);
      await until(() => isOnMark(article), 'a popover beside it');
    }
  });

  test('counts text on the next scan that was only hidden before, and that is marked as it is revealed', async () => {
    const { popup, article } = await openPopupOver(session.running, HIDDEN);
    await waitForTopics(popup, { Mali: '1 ×' });

    await article.evaluate(() => {
      const later = document.querySelector('#later');
      later?.removeAttribute('hidden');
      later?.classList.remove('away');
    });
    expect((await waitForMarks(article, 2)).map(({ text }) => text)).toEqual(['Mali', 'Barkhane']);
    await press(popup, 'Scan again');

    await waitForTopics(popup, { Mali: '1 ×', Barkhane: '1 ×' });
    expect((await waitForMarks(article, 2)).map(({ text }) => text)).toEqual(['Mali', 'Barkhane']);
  });

  test('lists other versions of the story, each with label, language, day, age and a link', async () => {
    const { popup } = await openPopupOver(session.running, ACCORDS);

    await until(async () => (await wordsOf(popup, '.stories li')).length > 1, 'other versions');

    const versions = await wordsOf(popup, '.stories li');
    expect(versions.find((each) => each.startsWith('Press TV'))).toMatch(
      /^Press TV Iran · state-funded.+↗English · May 3, 2022 · \d+ years ago$/u,
    );
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.stories a')].map(({ href, target }) => ({ href, target })),
    );
    expect(links).toContainEqual({ href: 'https://globalpost.com/stories/divorce-finalized/', target: '_blank' });
    expect(links).toHaveLength(versions.length);
  });
});

describe('over a page that is not marked the popup', () => {
  test.each([
    [LIST, /so nothing is marked\. Nothing on the page says that it is an article\.$/u],
    [STUB, /so nothing is marked\. There is too little running text\.$/u],
  ])('says why of %s, and marks it on the reader’s wish', async (address, why) => {
    const { popup, article } = await openPopupOver(session.running, address);
    await waitForState(popup, why);
    expect(await marksOf(article)).toEqual([]);

    await press(popup, 'Read this page anyway');

    await waitForState(popup, /^An article that mentions your topics/u);
    await waitForMarks(article, 1);
    expect(await topicsOf(popup)).toMatchObject({ Mali: address === LIST ? '2 ×' : '1 ×' });
  });

  test('says so where an article mentions no topic', async () => {
    const { popup } = await openPopupOver(session.running, QUIET);

    await waitForState(popup, /^This page is an article, but mentions none of your topics\.$/u);
    await until(async () => (await wordsOf(popup, '.popup-body')).join().includes('No other outlet'), 'no versions');
  });
});

describe('the switches of the popup', () => {
  const SITE = 'Mark topics on river.example';

  test('take the marks and the badge from a site, and bring them back', async () => {
    const { popup, article } = await openPopupOver(session.running, STORY);
    await waitForMarks(article, 3);
    await waitForBadge(popup, STORY, '2');

    await press(popup, SITE);
    await until(async () => (await marksOf(article)).length === 0, 'the end of the marks');
    await waitForState(popup, /^Sidelight is off on this site\.$/u);
    await waitForBadge(popup, STORY, '');

    await press(popup, SITE);
    await waitForMarks(article, 3);
    await waitForTopics(popup, { Mali: '2 ×', France: '1 ×' });
    await waitForBadge(popup, STORY, '2');
  });

  test('overrule a rule for a part of the site', async () => {
    const sites = [{ site: 'river.example/politics', isOn: false }];
    await storeSettings(session.running, settingsWith({ sites }));
    const { popup, article } = await openPopupOver(session.running, POLITICS);
    await waitForState(popup, /^Sidelight is off on this site\.$/u);
    await until(async () => (await isSwitchedOn(popup, SITE)) === false, 'the switch, which is off');

    await press(popup, SITE);

    await waitForMarks(article, 3);
    expect(await isSwitchedOn(popup, SITE)).toBe(true);
    expect((await storedSettings(popup)).sites).toEqual([]);
  });

  test('pause all marking, and resume it', async () => {
    const { popup, article } = await openPopupOver(session.running, STORY);
    await waitForMarks(article, 3);

    await press(popup, 'Pause for an hour');
    await until(async () => (await marksOf(article)).length === 0, 'the end of the marks');
    await waitForState(popup, /^Sidelight is paused, so nothing is marked\.$/u);
    expect((await wordsOf(popup, '.controls [role=status]'))[0]).toMatch(/^Paused until \d+:\d\d [AP]M$/u);

    await press(popup, 'Resume');
    await waitForMarks(article, 3);
    await waitForState(popup, /^An article that mentions your topics/u);
    expect(await wordsOf(popup, '.controls [role=status]')).toEqual(['']);
  });

  test('let a rest on a mark open nothing, and then again', async () => {
    const { popup, article } = await openPopupOver(session.running, STORY);
    await waitForMarks(article, 3);

    await press(popup, 'Open by click only');
    await until(async () => (await storedSettings(popup)).opensOnHover === false, 'the setting');
    await restInVain(article, 'Mali');
    await openByClick(article, 'Mali');
    await article.keyboard.press('Escape');
    await waitForClosed(article);

    await press(popup, 'Open by click only');
    await until(async () => (await storedSettings(popup)).opensOnHover === true, 'the setting');
    // The setting takes a moment to come to the page.
    await until(() => openByResting(article, 'Mali').then(() => true), 'a popover by resting');
  });
});

describe('the badge', () => {
  test('shows the number of topics that are marked, and nothing where there is none', async () => {
    const own = await session.running.openOwnPage('compare.html');
    for (const [address, text] of [
      [ACCORDS, '3'],
      [KNOWN, '2'],
      [QUIET, ''],
    ] as const) {
      const article = await session.running.open(address);
      if (text !== '') await waitForMarks(article, 1);
      await waitForBadge(own, address, text);
    }
  });
});

describe('what cannot be read', () => {
  test('is told apart: no site, a page of ours, a PDF file, a file of text', async () => {
    const { running } = session;
    const popup = await running.openOwnPage('popup.html');
    const said: string[] = [];
    for (const address of [null, files.served?.pdf ?? '', files.served?.text ?? '']) {
      const page = await running.browser.newPage();
      if (address !== null) await Promise.race([page.goto(address).catch(() => null), wait(3_000)]);
      await showOver(popup, page);
      said.push(await stateOf(popup));
    }
    await showOver(popup, popup);
    said.push(await stateOf(popup));
    expect(said).toEqual([
      'The browser does not say which page this is, so it cannot be read. Open a news article.',
      'PDF files cannot be read. Look for the same story as a web page.',
      'This page does not look like an article, so nothing is marked. It is a file, not a web page.',
      'Pages of extensions cannot be read. Open a news article.',
    ]);
  });
});
