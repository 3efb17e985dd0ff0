import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../support/launch';
import { openWithNothingKept } from '../../support/own-page-articles';
import { changeStoredSettings } from '../../support/own-page-calls';
import { openReadingOptions, pressReadingButton } from '../../support/own-page-options';
import { openPopupOver, wordsOf } from '../../support/popup-tab';
import { served, type WrittenArticle } from '../../support/same-event-article';
import * as told from '../../support/same-event-bridge';
import {
  COPIED,
  COPIED_TOO,
  DIGUE,
  HERON,
  OTHER_EVENT,
  TERN,
  TERN_AGAIN,
  YEAR_BEFORE,
} from '../../support/same-event-bridge';
import { readAll, versionsOn } from '../../support/same-event-versions';
import { openSession } from '../../support/session';

// Firefox ends a background only by its own clock.
const session = openSession(served(...Object.values(told)));

let own: Page;
const read = (...articles: readonly WrittenArticle[]) => readAll(session.running, own, ...articles);
const outletsOn = async (article: WrittenArticle) =>
  (await versionsOn(session.running, article)).map(({ outlet }) => outlet);

beforeEach(async () => {
  own = await openWithNothingKept(session.running);
  await changeStoredSettings(own, { mutedOutlets: [], language: 'browser' });
});

describe('an article on an event that was read of before', () => {
  test('has the popover show the other outlet’s version, where it is from and why it is taken for one', async () => {
    await read(TERN);

    const [version, ...more] = await versionsOn(session.running, HERON);

    expect(more).toEqual([]);
    expect(version).toMatchObject({ outlet: TERN.outlet, title: TERN.title, url: TERN.address, copy: '' });
    expect(version?.facts).toContain('March 11, 2025');
    expect(version?.facts).toContain('From your own reading');
    expect(version?.why).toMatch(/Matched by .*the same names: .*(?:Sorokoba|Diarrakoro|Kolobani)/u);
    expect(version?.why).toContain('the same figure: 47');
    expect(version?.why).toContain('the same day');
    expect(version?.quote).toMatch(/\p{L}{3}/u);
    expect(TERN.paragraphs.join(' ')).toContain(version?.quote);
  });

  test('has the first outlet’s page show it in turn, once both were read', async () => {
    await read(TERN, HERON);

    expect(await outletsOn(TERN)).toEqual([HERON.outlet]);
    expect(await outletsOn(HERON)).toEqual([TERN.outlet]);
  });

  test('has the toolbar popup list the other version, as a link with its reasons', async () => {
    await read(TERN);
    const { popup } = await openPopupOver(session.running, HERON.address);

    let lines: string[] = [];
    await until(async () => {
      lines = await wordsOf(popup, '.popup-part .stories li');
      return lines.some((line) => line.includes(TERN.title));
    }, 'the other version in the popup');

    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^The Tern Gazette .*From your own reading · Matched by .*Sorokoba/u);
    const links = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.popup-part .stories a')].map(({ href }) => href),
    );
    expect(links).toEqual([TERN.address]);
  });

  test('has the version in the reader’s first language come first', async () => {
    await read(DIGUE, HERON);

    expect(await outletsOn(TERN)).toEqual([HERON.outlet, DIGUE.outlet]);
    await changeStoredSettings(own, { language: 'fr' });
    expect(await outletsOn(TERN)).toEqual([DIGUE.outlet, HERON.outlet]);
  });

  test('is not shown the version of an outlet that the reader has muted', async () => {
    await read(TERN, DIGUE);
    await changeStoredSettings(own, { mutedOutlets: ['terngazette.example' as never] });

    expect(await outletsOn(HERON)).toEqual([DIGUE.outlet]);
  });

  test('is told that two outlets run the same copy, and whose', async () => {
    await read(COPIED);

    const [version, ...more] = await versionsOn(session.running, COPIED_TOO);

    expect(more).toEqual([]);
    expect(version).toMatchObject({ outlet: COPIED.outlet, copy: 'Both run the same agency copy (Reuters).' });
    expect(version?.why).toContain('nearly the same text');
  });

  test('has its other version found by the first question after the background was ended', async () => {
    await read(TERN);
    await session.running.stopBackground();

    expect(await outletsOn(HERON)).toEqual([TERN.outlet]);
  });

  test('has none any more once that was forgotten in the options', async () => {
    await read(TERN);
    expect(await outletsOn(HERON)).toEqual([TERN.outlet]);
    const options = await openReadingOptions(session.running);

    await pressReadingButton(options, `Forget: ${TERN.title}`);
    await until(async () => !(await wordsOf(options, '#reading .kept-title')).join().includes(TERN.title), 'its end');

    expect(await outletsOn(HERON)).toEqual([]);
  });
});

describe('nothing is shown', () => {
  test('of another event of the same days, nor of the same words of another year', async () => {
    await read(OTHER_EVENT, YEAR_BEFORE);

    expect(await outletsOn(TERN)).toEqual([]);
  });

  test('on the page of another event, whatever was read of this one', async () => {
    await read(TERN, HERON, DIGUE);

    expect(await outletsOn(OTHER_EVENT)).toEqual([]);
    expect(await outletsOn(YEAR_BEFORE)).toEqual([]);
  });

  test('of what the same outlet told of it', async () => {
    await read(TERN);

    expect(await outletsOn(TERN_AGAIN)).toEqual([]);
  });
});
