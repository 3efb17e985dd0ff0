import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../support/launch';
import * as articles from '../../support/own-page-articles';
import { DUNES, GULLS, HERONS, keptAddresses, readThrough, TERNS } from '../../support/own-page-articles';
import {
  askAsOwnPage,
  bringDailySweep,
  changeStoredSettings,
  keptReading,
  storiesFound,
} from '../../support/own-page-calls';
import {
  openReadingOptions,
  pressReadingButton,
  shownReading,
  waitForShownReading,
} from '../../support/own-page-options';
import { allowInPrivateWindows, openInPrivateWindow } from '../../support/own-page-private-window';
import { ageStory, databaseVersion, OLD_STORY, putDatabaseOfVersion3 } from '../../support/own-page-reading-rows';
import { waitForMarks } from '../../support/reader';
import { ACCORDS, COURIER, FRENCH_ARMY, openSession } from '../../support/session';

// Firefox ends a background only by its own clock.
const session = openSession(articles.ARTICLES);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let own: Page;
const read = (...addresses: readonly string[]) => articles.readAndKeep(session.running, own, ...addresses);

beforeEach(async () => {
  own = await articles.openWithNothingKept(session.running);
});

describe('an article that mentions followed topics', () => {
  test('is kept once it was read, with its title, outlet and host', async () => {
    const before = Date.now();
    await read(ACCORDS);

    const stories = await keptReading(own);

    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      url: ACCORDS,
      title: 'Mali ends its defence accords with France',
      outlet: 'The Harbour Courier',
      host: 'harbourcourier.example',
      language: 'en',
      publishedOn: '2022-05-03',
    });
    expect(stories[0]?.topics.toSorted()).toEqual(['barkhane', 'france', 'mali']);
    expect(stories[0]?.savedAt).toBeGreaterThanOrEqual(before);
  });

  test('is found by a word of its title, and by its outlet', async () => {
    await read(ACCORDS, DUNES);

    const found = { url: ACCORDS, outlet: 'The Harbour Courier (harbourcourier.example)', day: '2022-05-03' };
    expect(await storiesFound(own, 'accords')).toMatchObject([found]);
    expect(await storiesFound(own, 'courier ends')).toMatchObject([found]);
    expect((await keptReading(own, 'dunes')).map(({ url }) => url)).toEqual([DUNES]);
  });

  test('is kept also where a page goes on to it without loading', async () => {
    const page = await session.running.open(`${COURIER}/app/`);
    for (const slug of ['mali-ends-defence-accords-with-france', 'gossi-after-the-handover']) {
      await page.waitForSelector(`a[data-slug="${slug}"]`);
      await page.click(`a[data-slug="${slug}"]`);
      await waitForMarks(page, 1);
      await until(async () => (await keptReading(own)).some(({ url }) => url.includes(slug)), `the story ${slug}`);
      await page.evaluate(() => history.back());
    }

    const titles = (await keptReading(own)).map(({ title }) => title);
    expect(new Set(titles).size).toBe(2);
  });

  test('is shown in the options, where its title leads to it and a search finds it', async () => {
    await read(ACCORDS, DUNES);

    const options = await openReadingOptions(session.running);
    const shown = await shownReading(options);
    const [focused, link] = await options.evaluate(() => [
      document.activeElement?.id,
      [...document.querySelectorAll<HTMLAnchorElement>('#reading .kept-title a')].map(({ href }) => href).join(),
    ]);
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#reading input[type=search]');
      if (field) field.value = 'accords';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });

    expect(shown.map(({ title }) => title)).toEqual(['Dunes on the move', 'Mali ends its defence accords with France']);
    expect(shown[1]?.facts).toMatch(/^The Harbour Courier · read .+ · published May 3, 2022 · English$/u);
    expect([focused, link]).toEqual(['reading-title', `${DUNES},${ACCORDS}`]);
    await waitForShownReading(options, ['Mali ends its defence accords with France']);
  });

  test('is kept once, however often it is read', async () => {
    await read(GULLS);
    const [first] = await keptReading(own);
    const again = await session.running.open(`${GULLS}?utm_source=feed#end`);
    await waitForMarks(again);

    await until(async () => ((await keptReading(own))[0]?.savedAt ?? 0) > (first?.savedAt ?? 0), 'the second reading');

    expect(await keptAddresses(own)).toEqual([GULLS]);
  });
});

describe('nothing is kept', () => {
  test('of what is read while keeping is switched off', async () => {
    const options = await openReadingOptions(session.running);
    await options.evaluate(() => document.querySelector<HTMLInputElement>('#reading input[role=switch]')?.click());
    await until(
      () => options.evaluate(() => document.querySelector('.saving')?.textContent.trim() !== ''),
      'the changed setting',
    );
    await readThrough(await session.running.open(FRENCH_ARMY));
    await changeStoredSettings(own, { keepsReading: true });

    await read(DUNES);

    expect(await keptAddresses(own)).toEqual([DUNES]);
  });

  test.each([
    ['a page with a field for a password', articles.PASSWORD],
    ['mail', articles.MAIL],
    ['a bank', articles.BANK],
  ])('of %s', async (_what, address) => {
    await readThrough(await session.running.open(address));

    await read(DUNES);

    expect(await keptAddresses(own)).toEqual([DUNES]);
  });

  test('of an article that mentions no followed topic', async () => {
    const page = await session.running.open(articles.UNFOLLOWED);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

    await read(DUNES);

    expect(await keptAddresses(own)).toEqual([DUNES]);
  });
});

describe('forgetting in the options', () => {
  test('takes one story, then a site, then all, and the list follows', async () => {
    await read(GULLS, HERONS, TERNS, DUNES);
    const options = await openReadingOptions(session.running);
    await waitForShownReading(options, [
      'Dunes on the move',
      'Terns come back',
      'Herons on the pier',
      'Gulls over the harbour',
    ]);

    await pressReadingButton(options, 'Forget: Herons on the pier');
    await waitForShownReading(options, ['Dunes on the move', 'Terns come back', 'Gulls over the harbour']);
    expect(await keptAddresses(own)).toEqual([DUNES, TERNS, GULLS]);

    await pressReadingButton(options, 'Forget all of gullpost.example');
    await waitForShownReading(options, ['Dunes on the move']);
    expect(await keptAddresses(own)).toEqual([DUNES]);

    await pressReadingButton(options, 'Forget all…');
    await pressReadingButton(options, 'Forget all');
    await waitForShownReading(options, []);
    expect(await keptReading(own)).toEqual([]);
    expect(await storiesFound(own, 'dunes')).toEqual([]);
  });

  test('takes what was read in the last hour, and nothing older', async () => {
    await read(GULLS, DUNES);
    await ageStory(own, GULLS, 2 * HOUR_MS);
    const options = await openReadingOptions(session.running);

    await pressReadingButton(options, 'Forget the last hour');

    await waitForShownReading(options, ['Gulls over the harbour']);
    expect(await keptAddresses(own)).toEqual([GULLS]);
  });
});

describe('the age limit', () => {
  test('takes what is too old once a day, and more after the reader has lowered the age limit', async () => {
    await read(GULLS, HERONS, DUNES);
    await ageStory(own, GULLS, 100 * DAY_MS);
    await ageStory(own, HERONS, 40 * DAY_MS);

    await bringDailySweep(own);
    await until(async () => !(await keptAddresses(own)).includes(GULLS), 'the end of the story of 100 days ago');
    expect(await keptAddresses(own)).toEqual([DUNES, HERONS]);

    const options = await openReadingOptions(session.running);
    await options.evaluate(() => {
      const days = document.querySelector<HTMLSelectElement>('#reading select');
      if (days) days.value = '30';
      days?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => options.evaluate(() => document.querySelector('.saving')?.textContent.trim() !== ''), 'the days');
    expect(await keptAddresses(own)).toEqual([DUNES, HERONS]);
    await bringDailySweep(own);
    await until(async () => !(await keptAddresses(own)).includes(HERONS), 'the end of the story of 40 days ago');
    expect(await keptAddresses(own)).toEqual([DUNES]);
  });
});

describe('a database of an earlier release', () => {
  test('is brought up to date, with the story that was kept in it', async () => {
    await askAsOwnPage(own, 'listTopics', {});
    await session.running.stopBackground();
    await putDatabaseOfVersion3(own, OLD_STORY);
    expect(await databaseVersion(own)).toBe(3);

    const found = await storiesFound(own, 'timbuktu ferry');

    expect(await databaseVersion(own)).toBeGreaterThan(3);
    const { url, title, language, day } = OLD_STORY;
    expect(found).toEqual([
      { kind: 'story', url, title, outlet: 'The Old Gazette (oldgazette.example)', day, language },
    ]);
    expect(await keptReading(own)).toMatchObject([{ host: 'oldgazette.example', topics: [] }]);
    expect(await askAsOwnPage(own, 'lookUpEvent', { id: 'mali-ends-defence-accords' as never })).toMatchObject({
      ok: true,
      value: { id: 'mali-ends-defence-accords' },
    });
    await read(DUNES);
    expect(await keptReading(own)).toHaveLength(2);
  });
});

// The last one: to be allowed there, the browser starts the extension anew.
describe('a private window', () => {
  test('leaves nothing of what is read in it, although the extension is allowed there', async () => {
    own = await allowInPrivateWindows(session.running);
    const page = await openInPrivateWindow(session.running, own, GULLS);
    await readThrough(page);
    await page.close();

    await read(DUNES);

    expect(await keptAddresses(own)).toEqual([DUNES]);
  });
});
