import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { addressAt } from '../../../core/compare/text-fragment';
import { compareWithTab, compareWithText, pressIn } from '../../support/compare-acts';
import { FLOOD, FLOOD_TOO, textOf } from '../../support/compare-articles';
import { expectAsPrinted, isCompared, printedOf } from '../../support/compare-command';
import { clickSideBySide, openedBeside } from '../../support/compare-opened';
import { MORE_PAIRS, OWN_PAIRS } from '../../support/compare-pairs';
import {
  countsOf,
  openPanelBeside,
  waitForCompared,
  waitForHere,
  waitForNotice,
  type PanelBeside,
} from '../../support/compare-panel';
import { linkAfter, pressAfter, shownOnPage, whereIs } from '../../support/compare-sentence';
import { FROM, t } from '../../support/compare-words';
import { until, wait } from '../../support/launch';
import { openWithNothingKept } from '../../support/own-page-articles';
import { keepTimeInHiddenTabs } from '../../support/popup-tab';
import { shownVersions } from '../../support/reader';
import { served, type WrittenArticle } from '../../support/same-event-article';
import { HERON, TERN } from '../../support/same-event-bridge';
import { readAll } from '../../support/same-event-versions';
import { ACCORDS, COURIER, FRENCH_ARMY, openSession } from '../../support/session';

/** Spread over many windows, so that no two paragraphs are in sight. */
const LONG_FLOOD: WrittenArticle = {
  ...FLOOD,
  address: 'https://www.weirmercury.example/long/river-over-its-banks',
  head: '<style>p { margin-block: 110vh }</style>',
};
/** The panel looks at a page again so long after it has changed, in ms, and a little more. */
const LOOKED_AGAIN_MS = 2_500;

const pairs = [...OWN_PAIRS, ...MORE_PAIRS];
const session = openSession(
  new Map([
    ...served(TERN, HERON, FLOOD, FLOOD_TOO, LONG_FLOOD),
    ...pairs.flatMap(({ here, there }) => [here, there]).map(({ address, html }) => [address, html] as const),
  ]),
);
const sentence = (article: WrittenArticle, place: number) => article.paragraphs[place] ?? '';

beforeAll(() => keepTimeInHiddenTabs(session.running));

describe('the panel shows what the command prints', () => {
  test.each(pairs)('of $name', async ({ here, there }) => {
    const languageOf = ({ html }: typeof here) => /<html\b[^<>]*\blang="([a-z]+)/u.exec(html)?.[1] ?? '';
    await session.running.open(there.address);
    const { panel } = await openPanelBeside(session.running, here.address);

    await compareWithTab(panel, new URL(there.address).hostname);
    const shown = await waitForCompared(panel, FROM.tab);

    const printed = await printedOf({ name: 'page.html', text: here.html }, { name: 'page.html', text: there.html });
    expectAsPrinted(shown, printed, [languageOf(here), languageOf(there)]);
    expect(Object.values(countsOf(shown)).some((count) => count > 0)).toBe(isCompared(printed));
  });
});

describe('from the popover', () => {
  test('the panel opens on a click, with as many lines as the popover counts', async () => {
    const own = await openWithNothingKept(session.running);
    await readAll(session.running, own, TERN);
    const article = await session.running.open(HERON.address);

    await clickSideBySide(article, 'Mali');
    const panel = await openedBeside(session.running, own);
    const shown = await waitForCompared(panel, FROM.reading);

    const [version] = await shownVersions(article);
    expect(version?.outlet).toBe(TERN.outlet);
    expect(version?.groups).toEqual(countsOf(shown));
    expect(shown.groups.both.length).toBeGreaterThan(0);
    const printed = await printedOf(textOf(HERON), textOf(TERN), true);
    expectAsPrinted(shown, printed, ['en', 'en']);
  });
});

describe('the panel follows the tab in front', () => {
  test('to another article, to what is none, to a page of the browser, and back', async () => {
    const { panel, article } = await openPanelBeside(session.running, FLOOD.address);

    const other = await session.running.open(FLOOD_TOO.address);
    await waitForHere(panel, FLOOD_TOO.title);
    await other.goto(`${COURIER}/`);
    await waitForNotice(panel, t('panelNoArticle'));
    await other.goto('about:blank');
    await waitForNotice(panel, t('panelNoAccess'));
    await article.bringToFront();
    await waitForHere(panel, FLOOD.title);
    await article.goto(FLOOD_TOO.address);
    await waitForHere(panel, FLOOD_TOO.title);
  });

  test('and keeps what the reader has opened while the same article stays', async () => {
    const { panel, article } = await openPanelBeside(session.running, FLOOD.address);
    await compareWithText(panel, textOf(FLOOD_TOO).text);
    await waitForCompared(panel, FROM.pasted);
    await pressIn(panel, '.row details.why summary', t('panelWhy'));

    await article.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/an-advertisement';
      document.body.append(frame);
      location.hash = 'comments';
      history.replaceState(null, '', `${location.pathname}?from=front#comments`);
    });
    await wait(LOOKED_AGAIN_MS);

    await waitForCompared(panel, FROM.pasted);
    expect(await panel.evaluate(() => document.querySelectorAll('.row details.why[open]').length)).toBe(1);
  });
});

describe('a sentence of this page', () => {
  let beside: PanelBeside;
  beforeEach(async () => {
    beside = await openPanelBeside(session.running, LONG_FLOOD.address);
    await compareWithText(beside.panel, textOf(FLOOD_TOO).text);
    await waitForCompared(beside.panel, FROM.pasted);
  });

  test('is set off without moving the page', async () => {
    const { panel, article } = beside;

    await pressAfter(panel, sentence(FLOOD, 4), t('panelShow'));
    await until(async () => (await shownOnPage(article)) === sentence(FLOOD, 4), 'the sentence, set off');

    expect(await article.evaluate(() => scrollY)).toBe(0);
  });

  test('is brought into the window', async () => {
    const { panel, article } = beside;

    await pressAfter(panel, sentence(FLOOD, 4), t('panelGoTo'));
    await until(async () => (await whereIs(article, sentence(FLOOD, 4))) === 'in sight', 'the sentence in sight');

    expect(await shownOnPage(article)).toBe(sentence(FLOOD, 4));
  });
});

describe('a sentence of the other page', () => {
  test('has the address at which it stands', async () => {
    await session.running.open(FLOOD_TOO.address);
    const { panel } = await openPanelBeside(session.running, FLOOD.address);
    await compareWithTab(panel, new URL(FLOOD_TOO.address).hostname);
    const { groups } = await waitForCompared(panel, FROM.tab);

    const quotes = Object.values(groups).flatMap((rows) => rows.flatMap(({ there }) => there));
    expect(quotes.length).toBeGreaterThan(2);
    for (const { text } of quotes) expect(await linkAfter(panel, text)).toBe(addressAt(FLOOD_TOO.address, text));
  });
});

if (inject('browserKind') === 'chromium') {
  describe('a link to a sentence of the other page', () => {
    test('opens that page at the sentence', async () => {
      const { running } = session;
      await running.open(ACCORDS);
      const article = await running.open(FRENCH_ARMY);
      await clickSideBySide(article, 'Mali');
      const panel = await openedBeside(running, article);
      await waitForCompared(panel, FROM.pack);
      await compareWithTab(panel, new URL(ACCORDS).hostname);
      const { groups } = await waitForCompared(panel, FROM.tab);
      const text = groups.onlyThere.at(-1)?.there[0]?.text ?? '';

      const awaited = running.browser.waitForTarget((each) => each.url() === addressAt(ACCORDS, text));
      const link = await panel.waitForSelector(`.ways a[href="${addressAt(ACCORDS, text)}"]`);
      await link?.click();
      const opened = (await (await awaited).page()) as Page;

      await until(async () => (await whereIs(opened, text)) === 'in sight', `"${text}" in sight`);
      expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(0);
    });
  });
}
