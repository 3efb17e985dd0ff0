import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { buildComparisonRow, keep, keptUrls } from '../../tests/support/reading-rows';
import { putComparison } from './comparisons';
import { dropStoriesBeyond, dropStoriesReadBefore, forgetStories } from './forget-stories';
import { READING_BUDGET } from './put-story';
import type { Database } from './schema';

let database: Database;

const DAY = '2024-03-02';
const LONGER = ['The dam at Ilo opened on Friday.', 'A choir sang.', 'The mayor cut a ribbon of the town’s colours.'];
const [NEWS, NEWS_EN, OTHER] = ['https://news.example/', 'https://en.news.example/', 'https://othernews.example/'];

beforeEach(async () => {
  database = await buildDatabase();
  for (const [savedAt, url] of [NEWS, NEWS_EN, OTHER].entries()) await keep(database, { url, savedAt });
});

describe('forgetStories', () => {
  it.each<[string, Parameters<typeof forgetStories>[1], number, string[]]>([
    ['one story', { kind: 'story', url: NEWS }, 1, [NEWS_EN, OTHER]],
    ['a story that is not kept', { kind: 'story', url: 'https://x.example/' }, 0, [NEWS_EN, NEWS, OTHER]],
    ['a host and all below it', { kind: 'site', host: 'news.example' }, 2, [OTHER]],
    ['all since a moment', { kind: 'since', moment: 1 }, 2, [NEWS]],
    ['all', { kind: 'all' }, 3, []],
  ])('forgets %s with its index, and says how many there were', async (_what, what, forgotten, left) => {
    expect(await forgetStories(database, what)).toBe(forgotten);

    const postings = left.length === 0 ? {} : { [DAY]: left };
    expect(await keptUrls(database)).toEqual({ stories: left, profiles: left, postings });
    expect(await database.getAllKeysFromIndex('stories', 'byWord', 'dam')).toHaveLength(left.length);
  });

  it('forgets also a story that is not in the index', async () => {
    await database.delete('profiles', NEWS);

    expect(await forgetStories(database, { kind: 'story', url: NEWS })).toBe(1);

    expect(await database.getAllKeys('stories')).toEqual([NEWS_EN, OTHER]);
  });

  it('forgets more than are taken out of the index at a time', async () => {
    for (let place = 0; place < 505; place++) {
      await keep(database, { url: `https://${place}.example/`, savedAt: 9, sentences: [] });
    }

    expect(await forgetStories(database, { kind: 'since', moment: 9 })).toBe(505);

    const left = [NEWS_EN, NEWS, OTHER];
    expect(await keptUrls(database)).toEqual({ stories: left, profiles: left, postings: { [DAY]: left } });
  });
});

describe('dropStoriesReadBefore', () => {
  it('forgets what was read before a moment, whenever it was published', async () => {
    await keep(database, { url: 'https://old.example/', publishedOn: '2020-03-01', savedAt: 30 });

    expect(await dropStoriesReadBefore(database, 2)).toBe(2);

    expect(await keptUrls(database)).toEqual({
      stories: ['https://old.example/', OTHER],
      profiles: ['https://old.example/', OTHER],
      postings: { '2020-03-01': ['https://old.example/'], [DAY]: [OTHER] },
    });
  });
});

describe('dropStoriesBeyond', () => {
  it('forgets what was read first where there is too much, with its index', async () => {
    expect(await dropStoriesBeyond(database, 3)).toBe(0);
    expect(await dropStoriesBeyond(database, 2)).toBe(1);

    const left = [NEWS_EN, OTHER];
    expect(await keptUrls(database)).toEqual({ stories: left, profiles: left, postings: { [DAY]: left } });
  });

  it('forgets more than go at a time', async () => {
    for (let place = 0; place < 205; place++) await keep(database, { url: `https://${place}.example/`, savedAt: 9 });

    expect(await dropStoriesBeyond(database, 7)).toBe(201);

    expect(await database.count('stories')).toBe(7);
    expect(await database.count('profiles')).toBe(7);
  });
});

/** Keeps one more story of an outlet than is kept; how many had to go. */
async function overBudget(): Promise<number> {
  const before = await database.count('stories');
  const budget = { ...READING_BUDGET, ofOutlet: 0 };
  await keep(database, { url: 'https://news.example/more', title: 'The lock opens' }, { budget });
  return before + 1 - (await database.count('stories'));
}

describe('comparisons', () => {
  const PAIR: [string, string] = ['news.example', 'othernews.example'];

  beforeEach(async () => {
    await putComparison(database, buildComparisonRow({ pair: PAIR }));
    expect(await database.getAllKeys('comparisons')).toEqual([PAIR]);
  });

  it.each<[string, () => Promise<number>]>([
    ['one of their stories is forgotten', () => forgetStories(database, { kind: 'story', url: NEWS })],
    ['a site is forgotten', () => forgetStories(database, { kind: 'site', host: 'othernews.example' })],
    ['all since a moment is forgotten', () => forgetStories(database, { kind: 'since', moment: 2 })],
    ['all is forgotten', () => forgetStories(database, { kind: 'all' })],
    ['a story is dropped as old', () => dropStoriesReadBefore(database, 1)],
    ['a story is dropped as too much', () => dropStoriesBeyond(database, 2)],
    ['an outlet has more than is kept of it', () => overBudget()],
  ])('go when %s', async (_what, forget) => {
    expect(await forget()).toBeGreaterThan(0);

    expect(await database.getAll('comparisons')).toEqual([]);
  });

  it('go when the reader forgets a story of which only a comparison is left', async () => {
    const host = 'https://gone.example/';

    expect(await forgetStories(database, { kind: 'story', url: host })).toBe(0);

    expect(await database.getAll('comparisons')).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['nothing is old enough to be dropped', () => dropStoriesReadBefore(database, 0)],
    ['there is not too much', () => dropStoriesBeyond(database, 3)],
    ['one of their stories is kept again', () => keep(database, { url: NEWS, savedAt: 9 })],
    ['one of their stories is kept with more text', () => keep(database, { url: NEWS, savedAt: 9, sentences: LONGER })],
    ['another story is kept', () => keep(database, { url: 'https://c.example/', savedAt: 9 })],
  ])('stay when %s', async (_what, happen) => {
    await happen();

    expect(await database.getAllKeys('comparisons')).toEqual([PAIR]);
  });
});
