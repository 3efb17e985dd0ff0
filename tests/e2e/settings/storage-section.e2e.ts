import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePackText } from '../../../core/packs/parse-pack';
import { formatBytes } from '../../../core/storage-share';
import { BUNDLED_PACKS } from '../../../packs';
import { askBackground } from '../../support/extension-database';
import { until } from '../../support/launch';
import { barParts, clearStores, measuredStores, storageTable } from '../../support/options-data-storage';
import { openOptions, press, waitForWords, wordsIn } from '../../support/options-page';
import { waitForMarks } from '../../support/reader';
import { ACCORDS, openSession } from '../../support/session';

const session = openSession();

const ASK = 'Ask the browser to keep it';

const STORES = {
  packs: 'List of packs',
  topics: 'Topics and their background',
  aliases: 'Names of topics',
  outlets: 'Outlets',
  events: 'Events and their versions',
  stories: 'Your reading',
  comparisons: 'Comparisons',
  ledger: 'List of requests',
};

/** Reads an article, and waits until it is kept. */
beforeAll(async () => {
  const article = await session.running.open(ACCORDS);
  await waitForMarks(article, 3);
  const page = await session.running.openOwnPage('compare.html');
  await until(async () => (await measuredStores(page))['stories']?.rows === 1, 'the article among what is kept');
  await article.close();
  await page.close();
});

/** Opens the options, with everything in them that is measured. */
async function openMeasured(): Promise<Page> {
  const options = await openOptions(session.running);
  await until(async () => (await storageTable(options)).length > 0, 'the table of what is stored');
  return options;
}

describe('storage', () => {
  test('shows every store in a table and in a bar, with what is really in it', async () => {
    const options = await openMeasured();
    const stores = await measuredStores(options);

    const rows = await storageTable(options);

    expect(Object.keys(stores).toSorted()).toEqual(Object.keys(STORES).toSorted());
    expect(stores).toMatchObject({ packs: { rows: 1 }, stories: { rows: 1 }, ledger: { rows: 0 } });
    const largestFirst = Object.entries(stores).toSorted(([, a], [, b]) => b.bytes - a.bytes);
    const total = { rows: sumOf(largestFirst, 'rows'), bytes: sumOf(largestFirst, 'bytes') };
    const said = (name: string, { rows: count, bytes }: typeof total) => [
      name,
      new Intl.NumberFormat('en').format(count),
      formatBytes(bytes, 'en'),
      new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(bytes / total.bytes),
    ];
    const expected = largestFirst.map(([store, size]) => said(STORES[store as keyof typeof STORES], size));
    // Stores of the same size, as empty ones are, stand in any order.
    expect(rows.slice(0, -1).toSorted()).toEqual(expected.toSorted());
    expect(rows.slice(0, 4)).toEqual(expected.slice(0, 4));
    expect(rows.at(-1)).toEqual(said('All together', total));
    const filled = largestFirst.filter(([, { bytes }]) => bytes > 0);
    const parts = await barParts(options);
    expect(parts).toHaveLength(filled.length);
    for (const [place, [, { bytes }]] of filled.entries()) {
      expect(Math.abs((parts[place] ?? 0) - bytes / total.bytes)).toBeLessThan(0.03);
    }
    expect((await wordsIn(options, '#storage .quiet')).join()).toMatch(/The browser counts [\d.]+ \w+ on disk/u);
  });

  test('is mended by “Rebuild” where rows are lost, and own reading stays', async () => {
    const before = await openMeasured();
    const whole = await measuredStores(before);
    await clearStores(before, ['topics', 'aliases', 'outlets', 'events']);
    const options = await session.running.openOwnPage('options.html#storage');
    const saysOfTopics = (rows: string) =>
      until(
        async () => (await storageTable(options)).some(([name, count]) => name === STORES.topics && count === rows),
        `${rows} topics in the table`,
      );
    await saysOfTopics('0');

    await press(options, 'Rebuild', '#storage');
    await waitForWords(options, '#storage .data-status', 'The packs were written anew.');

    const mended = await measuredStores(options);
    expect(mended['stories']).toEqual(whole['stories']);
    for (const store of ['packs', 'topics', 'aliases', 'outlets', 'events'])
      expect(mended[store]).toEqual(whole[store]);
    await saysOfTopics(String(whole['topics']?.rows));
    expect((await askBackground(options)).facts).toBeGreaterThan(2);
    const article = await session.running.open(ACCORDS);
    await waitForMarks(article, 3);
  });

  test('says in words whether it lasts, as the browser has it, and what that answers when it is asked', async () => {
    const options = await openMeasured();
    const isKept = await options.evaluate(() => navigator.storage.persisted());

    await waitForWords(
      options,
      '#storage .deed p',
      isKept ? 'The browser keeps all of this even then.' : 'The browser may then clear all of this',
    );

    const offersToAsk = async () => (await wordsIn(options, '#storage button')).includes(ASK);
    expect(await offersToAsk()).toBe(!isKept);
    if (isKept) return;
    await press(options, ASK, '#storage');
    await waitForWords(options, '#storage .data-status', 'The browser said ');
    const isKeptNow = await options.evaluate(() => navigator.storage.persisted());
    await waitForWords(options, '#storage .data-status', isKeptNow ? 'The browser said yes' : 'The browser said no');
    expect(await offersToAsk()).toBe(!isKeptNow);
  });
});

describe('privacy', () => {
  test('says that nothing leaves the browser, and no request was made', async () => {
    const options = await openMeasured();

    await waitForWords(options, '#privacy .statement', 'What leaves the browser: nothing.');
    await until(
      async () => (await wordsIn(options, '#privacy p')).includes('No request was ever made.'),
      'the list of requests',
    );

    const byScripts = session.newsroom.requests.filter(({ origin }) => origin?.includes('-extension:'));
    expect(byScripts).toEqual([]);
  });
});

describe('packs', () => {
  test('are listed with all that they hold', async () => {
    const options = await openMeasured();
    await until(async () => (await wordsIn(options, '#packs .pack')).length > 0, 'the packs');
    const [bundled] = BUNDLED_PACKS;
    const parsed = parsePackText(readFileSync(bundled?.file ?? '', 'utf8'));
    if (!bundled || !parsed.ok) throw new Error('no pack');
    const { title, topics, outlets, events } = parsed.value;
    const sources = [...new Set(Object.values(parsed.value.sources).map(({ url }) => new URL(url).href))];

    expect(await wordsIn(options, '#packs .pack h3')).toEqual([`${title.en} built in`]);
    const told = await options.evaluate(() =>
      [...document.querySelectorAll('#packs dl div')].map(({ children: [term, said] }) => [
        term?.textContent,
        said?.textContent,
      ]),
    );
    expect(Object.fromEntries(told)).toMatchObject({ Revision: String(bundled.revision), Licence: 'CC BY 4.0\u00a0↗' });
    const listed = await options.evaluate(() =>
      [...document.querySelectorAll('#packs .pack-part')].map((part) => ({
        title: part.querySelector('summary')?.textContent.trim(),
        first: part.querySelector('li :is(bdi, span)')?.textContent.trim(),
        items: part.querySelectorAll('li').length,
      })),
    );
    expect(listed.map(({ title: name, items }) => [name, items])).toEqual([
      [`Topics ${topics.length}`, topics.length],
      [`Outlets ${outlets.length}`, outlets.length],
      [`Events ${events.length}`, events.length],
      [`Sources ${sources.length}`, sources.length],
    ]);
    for (const { label } of topics) expect(await wordsIn(options, '#packs .pack-narrow li')).toContain(label.en);
    const links = await options.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('#packs .pack-wide a')].map(({ href }) => href),
    );
    expect(links.toSorted()).toEqual(sources.toSorted());
  });
});

function sumOf(
  stores: readonly (readonly [string, { readonly rows: number; readonly bytes: number }])[],
  what: 'rows' | 'bytes',
) {
  return stores.reduce((sum, [, size]) => sum + size[what], 0);
}
