import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  compareWithFile,
  compareWithTab,
  compareWithText,
  openChoice,
  pressIn,
  waitForFault,
} from '../../support/compare-acts';
import { FLOOD, FLOOD_TOO, textOf } from '../../support/compare-articles';
import { expectAsPrinted, printedOf } from '../../support/compare-command';
import { noticeOf, openPanelBeside, waitForCompared } from '../../support/compare-panel';
import { keptOfReading } from '../../support/compare-stores';
import { FROM, t } from '../../support/compare-words';
import { until } from '../../support/launch';
import { openWithNothingKept } from '../../support/own-page-articles';
import { keepTimeInHiddenTabs, wordsOf } from '../../support/popup-tab';
import { pageOfArticle, served } from '../../support/same-event-article';
import { openSession } from '../../support/session';

const session = openSession(served(FLOOD, FLOOD_TOO));
const HERE = { name: 'page.html', text: pageOfArticle(FLOOD) };
const OTHER_HOST = new URL(FLOOD_TOO.address).hostname;
const SAVED = `<!-- saved from url=(0041)${FLOOD_TOO.address} -->\n${pageOfArticle(FLOOD_TOO)}`;
/** More than a saved page may have, in bytes. */
const TOO_LARGE = 11_000_000;

let folder = '';
let own: Page;
let panel: Page;
/** What is kept, and what was asked for, once the panel stands beside the article. */
let before: { readonly kept: string; readonly asked: readonly string[] };

/** What was asked of any outlet; browsers ask other hosts for things of their own. */
const askedFor = () =>
  session.newsroom.requests
    .filter(({ host, path }) => host.endsWith('.example') && path !== '/favicon.ico')
    .map(({ host, path }) => host + path);

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-articles-'));
  await keepTimeInHiddenTabs(session.running);
});
beforeEach(async () => {
  own = await openWithNothingKept(session.running);
  await session.running.open(FLOOD_TOO.address);
  ({ panel } = await openPanelBeside(session.running, FLOOD.address));
  before = { kept: await keptOfReading(own), asked: askedFor() };
});
afterEach(async () => {
  expect({ kept: await keptOfReading(own), asked: askedFor() }).toEqual(before);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an article of which nothing is known is compared', () => {
  test('with another tab', async () => {
    expect(await noticeOf(panel)).toBe(t('panelNoneKnown'));
    expect(await panel.evaluate(() => document.querySelector<HTMLDetailsElement>('.with')?.open)).toBe(true);

    await compareWithTab(panel, OTHER_HOST);
    const shown = await waitForCompared(panel, FROM.tab);

    expectAsPrinted(shown, await printedOf(HERE, { name: 'page.html', text: pageOfArticle(FLOOD_TOO) }), ['en', 'en']);
    expect(shown.groups.differently.length).toBeGreaterThan(0);
    expect(await wordsOf(panel, '.face .outlet')).toEqual([FLOOD.outlet, FLOOD_TOO.outlet]);
  });

  test('with text that is pasted', async () => {
    const text = textOf(FLOOD_TOO);

    await compareWithText(panel, text.text, 'Upland Record', FLOOD_TOO.day);
    const shown = await waitForCompared(panel, FROM.pasted);

    expectAsPrinted(shown, await printedOf(HERE, { ...text, publishedOn: FLOOD_TOO.day }), ['en', 'en']);
    expect(await wordsOf(panel, '.face.there .outlet')).toEqual(['Upland Record']);
    expect(await wordsOf(panel, '.face.there .face-facts')).toEqual(['English · April 12, 2031']);
  });

  test('with a saved page, which says where it is from', async () => {
    await compareWithFile(panel, await fileWith('saved.html', SAVED));
    const shown = await waitForCompared(panel, FROM.file);

    expectAsPrinted(shown, await printedOf(HERE, { name: 'page.html', text: SAVED }), ['en', 'en']);
    const links = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.face.there .face-title a')].map(({ href }) => href),
    );
    expect(links).toEqual([FLOOD_TOO.address]);
  });

  test('with a file of bare text', async () => {
    const text = textOf(FLOOD_TOO);

    await compareWithFile(panel, await fileWith(text.name, text.text));
    const shown = await waitForCompared(panel, FROM.file);

    expectAsPrinted(shown, await printedOf(HERE, text), ['en', 'en']);
    expect(await wordsOf(panel, '.face.there .outlet')).toEqual([t('panelNoOutlet')]);
  });
});

describe('what cannot be compared is said, and what was compared before stays', () => {
  beforeEach(async () => {
    await compareWithText(panel, textOf(FLOOD_TOO).text);
    await waitForCompared(panel, FROM.pasted);
  });
  afterEach(() => waitForCompared(panel, FROM.pasted));

  test('where nothing but spaces is pasted', async () => {
    await compareWithText(panel, ' \n \n ');

    await waitForFault(panel, t('panelFault_text'));
  });

  test.each([
    ['a PDF that is called a text', 'paper.txt', pdf(), t('panelFault_type')],
    [
      'a file that is too large',
      'endless.txt',
      'A long line of a long text. '.repeat(TOO_LARGE / 28),
      t('panelFault_large'),
    ],
    ['an empty file', 'empty.txt', '', t('panelFault_text')],
    ['a page with a form and no article', 'form.html', '<!doctype html><form><input></form>', t('panelFault_text')],
  ])('where the file is %s', async (_what, name, content, words) => {
    await compareWithFile(panel, await fileWith(name, content));

    await waitForFault(panel, words);
  });

  test('where the tab was closed meanwhile', async () => {
    await openChoice(panel);
    await until(async () => (await wordsOf(panel, '.tab-list')).join().includes(OTHER_HOST), 'the other tab');
    const pages = await session.running.browser.pages();
    await pages.find((page) => page.url() === FLOOD_TOO.address)?.close();

    await pressIn(panel, '.tab-list button', OTHER_HOST);

    await waitForFault(panel, t('panelFault_tab'));
  });
});

/** A PDF as programs write them: a few words, and streams of packed bytes. */
function pdf(): Uint8Array {
  const packed = Uint8Array.from({ length: 4_000 }, (_, place) => (place * place * 37 + place) % 256);
  return Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<</Length 4000>>stream\n'), packed, Buffer.from('\nendstream')]);
}
