import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../support/launch';
import {
  openOptions,
  press,
  settingsWith,
  storedSettings,
  storeSettings,
  typeInto,
  waitForWords,
  wordsIn,
} from '../../support/options-page';
import { openSession } from '../../support/session';

const session = openSession();
const FIELD = '.add-site input[type=text]';
const REFUSAL = '.add-site [role=alert]';
const LISTED = '#sites .lines .label-words';

const NOT_THE_WEB = /page of the browser or a file, which Sidelight never reads/u;
const NO_SITE = /There is no site in this/u;
const NOTHING_TYPED = /Nothing has been typed yet/u;

afterEach(() => storeSettings(session.running, settingsWith()));

async function storedSites(options: Page) {
  return (await storedSettings(options)).sites ?? [];
}

/** Waits until so many sites are stored. */
async function waitForSites(options: Page, count: number): Promise<void> {
  await until(async () => (await storedSites(options)).length === count, `${count} stored sites`);
}

describe('a site is kept in one form', () => {
  test.each([
    ['https://www.Example.com/', 'example.com', 'example.com'],
    ['example.com/news/*', 'example.com/news', 'example.com/news'],
    ['EXAMPLE.com.', 'example.com', 'example.com'],
    ['*.example.com', 'example.com', 'example.com'],
    ['*://*.example.com/*', 'example.com', 'example.com'],
    ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['localhost:8080', 'localhost:8080', 'localhost:8080'],
    ['münchen.example', 'münchen.example', 'xn--mnchen-3ya.example'],
    ['http://xn--mnchen-3ya.example/rathaus/', 'münchen.example/rathaus', 'xn--mnchen-3ya.example/rathaus'],
  ])('that is typed as %s', async (typed, shown, kept) => {
    const options = await openOptions(session.running);

    await typeInto(options, FIELD, typed);
    await waitForWords(options, '.kept .site-name', shown);
    const words = await wordsIn(options, '.kept bdi');
    await options.keyboard.press('Enter');
    await waitForSites(options, 1);

    expect(words).toEqual([typed, shown, ...(shown === kept ? [] : [kept])]);
    expect(await storedSites(options)).toEqual([{ site: kept, isOn: false }]);
    await waitForWords(options, LISTED, shown);
    expect(await wordsIn(options, `${LISTED} bdi`)).toEqual([shown, ...(shown === kept ? [] : [kept])]);
    expect(await valueOf(options)).toBe('');
    await waitForWords(options, '.said-after', `${shown} is in the list now.`);
  });
});

describe('what is no site is not added, and the reader is told why', () => {
  test.each([
    ['chrome://settings', NOT_THE_WEB],
    ['about:config', NOT_THE_WEB],
    ['file:///x', NOT_THE_WEB],
    ['two words', NO_SITE],
    ['example', NO_SITE],
  ])('%s', async (typed, message) => {
    const options = await openOptions(session.running);
    await typeInto(options, FIELD, typed);
    expect((await wordsIn(options, '.add-site .hint')).some((words) => message.test(words))).toBe(true);

    await press(options, 'Add', '.add-site');
    await options.waitForSelector(REFUSAL);

    expect((await wordsIn(options, REFUSAL)).join()).toMatch(message);
    expect(await storedSites(options)).toEqual([]);
    expect(await valueOf(options)).toBe(typed);
    await typeInto(options, FIELD, 'example.com');
    expect(await wordsIn(options, REFUSAL)).toEqual([]);
  });

  test('nothing at all', async () => {
    const options = await openOptions(session.running);

    await press(options, 'Add', '.add-site');
    await options.waitForSelector(REFUSAL);

    expect((await wordsIn(options, REFUSAL)).join()).toMatch(NOTHING_TYPED);
    expect(await storedSites(options)).toEqual([]);
  });

  test('a site that is in the list already, in whatever form', async () => {
    const options = await openOptions(session.running);
    await typeInto(options, FIELD, 'example.com');
    await options.keyboard.press('Enter');
    await waitForSites(options, 1);

    await typeInto(options, FIELD, 'HTTPS://WWW.EXAMPLE.COM/');
    await options.keyboard.press('Enter');
    await options.waitForSelector(REFUSAL);

    expect((await wordsIn(options, REFUSAL)).join()).toBe('example.com is in the list already. Change it there.');
    expect(await storedSites(options)).toHaveLength(1);
  });

  test('an exception that changes nothing', async () => {
    const options = await openOptions(session.running);

    await typeInto(options, FIELD, 'example.com');
    await press(options, 'On here', '.add-site');
    await press(options, 'Add', '.add-site');
    await options.waitForSelector(REFUSAL);

    expect((await wordsIn(options, REFUSAL)).join()).toMatch(/Sidelight is on there already/u);
    expect(await storedSites(options)).toEqual([]);
  });
});

describe('sites in the list', () => {
  test('are there by name when the options are opened again, and gone when they are removed', async () => {
    const sites = ['zebra.example', 'xn--mnchen-3ya.example', 'apple.example'].map((site) => ({ site, isOn: false }));
    await storeSettings(session.running, settingsWith({ sites }));
    const options = await openOptions(session.running);
    expect(await wordsIn(options, `${LISTED} .site-name`)).toEqual([
      'apple.example',
      'münchen.example',
      'zebra.example',
    ]);

    await press(options, 'Remove münchen.example');
    await waitForSites(options, 2);
    await waitForWords(options, '.said-after', 'münchen.example is no longer in the list.');

    expect(await storedSites(options)).toEqual([sites[0], sites[2]]);
    await until(
      async () => (await wordsIn(options, `${LISTED} .site-name`)).join() === 'apple.example,zebra.example',
      'the list without it',
    );
  });
});

function valueOf(options: Page): Promise<string | undefined> {
  return options.evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value, FIELD);
}
