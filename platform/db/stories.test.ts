import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import type { Database, StoryRow } from './schema';
import {
  countStories,
  dropStoriesReadBefore,
  findStories,
  forgetStories,
  putStory,
  readLatestStories,
  readStoriesBy,
  readStoriesOf,
} from './stories';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const storyOf = (day: string, rest: Partial<StoryRow> = {}): StoryRow => ({
  ...buildStory({ url: `https://a.example/${day}` }),
  outlet: 'a.example',
  host: 'a.example',
  name: 'A',
  topics: [],
  words: ['dam', 'opens'],
  day,
  savedAt: 7,
  ...rest,
});

/** So many of one host that none has to go. */
const MANY = 10_000;

/** Keeps a story of each day, in this order. */
async function keep(...days: string[]): Promise<void> {
  for (const day of days) await putStory(database, storyOf(day));
}

async function daysOf(first: string, last: string): Promise<string[]> {
  return (await readStoriesOf(database, first, last)).map(({ day }) => day);
}

describe('putStory', () => {
  it('keeps a story whole', async () => {
    await keep('2024-03-02');

    expect(await readStoriesOf(database, '2024-03-02', '2024-03-02')).toEqual([storyOf('2024-03-02')]);
  });

  it('keeps one story of an address, the latest', async () => {
    await keep('2024-03-02');

    await putStory(database, storyOf('2024-03-02', { title: 'Dam opens late' }));

    expect(await readStoriesOf(database, '2024-03-02', '2024-03-02')).toMatchObject([{ title: 'Dam opens late' }]);
  });

  it('lets the earliest readings of a host go that has too many, and no other host’s', async () => {
    const at = (savedAt: number, host: string) =>
      putStory(database, storyOf(`${host}-${savedAt}`, { savedAt, host, url: `https://${host}/${savedAt}` }), 2);
    await at(1, 'b.example');
    for (const savedAt of [3, 1, 2, 4]) await at(savedAt, 'a.example');

    const { stories } = await readLatestStories(database, { from: 0, most: 9 });

    expect(stories.map(({ host, savedAt }) => [host, savedAt])).toEqual([
      ['a.example', 4],
      ['a.example', 3],
      ['b.example', 1],
    ]);
  });

  it('fails where the story cannot be stored, and keeps nothing of it', async () => {
    const unstorable = storyOf('2024-03-02', { title: (() => 'a function') as never });

    await expect(putStory(database, unstorable)).rejects.toThrow(/could not be cloned/);

    expect(await daysOf('2024-01-01', '2024-12-31')).toEqual([]);
  });
});

describe('readStoriesOf', () => {
  it('gives the stories of a span of days, both ends included, oldest first', async () => {
    await keep('2024-03-05', '2024-03-02', '2024-03-01', '2024-03-03', '2024-03-04');

    expect(await daysOf('2024-03-02', '2024-03-04')).toEqual(['2024-03-02', '2024-03-03', '2024-03-04']);
  });

  it('gives nothing for days without a story', async () => {
    await keep('2024-03-02');

    expect(await daysOf('2024-03-03', '2024-12-31')).toEqual([]);
  });
});

/** Keeps stories with these words, one after the other: the last one is the latest. */
async function keepWith(...words: string[]): Promise<void> {
  for (const [place, each] of words.entries()) {
    const rest = { url: `https://a.example/${place}`, words: each.split(' '), title: each, savedAt: place };
    await putStory(database, storyOf('2024-03-02', rest), MANY);
  }
}

const ALL = { from: 0, most: 100 };
const titles = ({ stories }: { readonly stories: readonly StoryRow[] }) => stories.map(({ title }) => title);

describe('readLatestStories', () => {
  it('gives what was read last first, in parts', async () => {
    await keepWith('one', 'two', 'three');

    const first = await readLatestStories(database, { from: 0, most: 2 });
    const second = await readLatestStories(database, { from: 2, most: 2 });

    expect([titles(first), first.hasMore]).toEqual([['three', 'two'], true]);
    expect([titles(second), second.hasMore]).toEqual([['one'], false]);
  });

  it('gives nothing behind the end', async () => {
    await keepWith('one');

    expect(await readLatestStories(database, { from: 5, most: 2 })).toEqual({ stories: [], hasMore: false });
  });

  it('passes over a story that was damaged', async () => {
    await keepWith('one');
    await database.put('stories', { url: 'https://a.example/x', savedAt: 9, words: ['one'] } as never);

    expect(titles(await readLatestStories(database, ALL))).toEqual(['one']);
    expect(titles(await findStories(database, [['one']], ALL))).toEqual(['one']);
  });
});

describe('findStories', () => {
  it('gives the stories of which every term begins a word, the latest first', async () => {
    await keepWith('dam opens', 'dams open', 'river opens', 'dam closes');

    expect(titles(await findStories(database, [['dam']], ALL))).toEqual(['dam closes', 'dams open', 'dam opens']);
    expect(titles(await findStories(database, [['op'], ['dam']], ALL))).toEqual(['dams open', 'dam opens']);
    expect(titles(await findStories(database, [['d'], ['o']], ALL))).toEqual(['dams open', 'dam opens']);
  });

  it('takes any form of a term', async () => {
    await keepWith('ساحل', 'الساحل');

    expect(titles(await findStories(database, [['ساحل', 'الساحل']], ALL))).toEqual(['الساحل', 'ساحل']);
  });

  it('gives nothing for words of different stories', async () => {
    await keepWith('dam', 'river');

    expect(await findStories(database, [['dam'], ['river']], ALL)).toEqual({ stories: [], hasMore: false });
  });

  it('gives a part of many, and reads no story that is not in it', async () => {
    await keepWith(...Array.from({ length: 1_203 }, (_, place) => `dam ${place}`));
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');

    const latest = await findStories(database, [['dam']], { from: 0, most: 2 });
    const last = await findStories(database, [['dam']], { from: 1_202, most: 2 });

    expect([titles(latest), latest.hasMore]).toEqual([['dam 1202', 'dam 1201'], true]);
    expect([titles(last), last.hasMore]).toEqual([['dam 0'], false]);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
  });

  it('loses none of many stories that were kept in one moment', async () => {
    for (let place = 0; place < 1_010; place++) {
      await putStory(database, storyOf('2024-03-02', { url: `https://a.example/${place}` }), MANY);
    }

    const { stories } = await findStories(database, [['dam']], { from: 5, most: 1_005 });

    expect(new Set(stories.map(({ url }) => url)).size).toBe(1_005);
  });
});

describe('readStoriesBy', () => {
  it('gives the stories of an outlet by any of its names, the latest first', async () => {
    await putStory(database, storyOf('2024-03-01', { outlet: 'press-tv', savedAt: 1 }));
    await putStory(database, storyOf('2024-03-02', { outlet: 'presstv.example', savedAt: 2 }));
    await putStory(database, storyOf('2024-03-03', { outlet: 'other', savedAt: 3 }));

    const { stories } = await readStoriesBy(database, ['press-tv', 'presstv.example'], ALL);

    expect(stories.map(({ day }) => day)).toEqual(['2024-03-02', '2024-03-01']);
  });
});

describe('forgetStories', () => {
  beforeEach(async () => {
    const hosts = ['news.example', 'en.news.example', 'othernews.example'];
    for (const [savedAt, host] of hosts.entries()) {
      await putStory(database, storyOf('2024-03-02', { url: `https://${host}/`, host, savedAt }));
    }
  });

  it.each<[string, Parameters<typeof forgetStories>[1], number, string[]]>([
    [
      'one story',
      { kind: 'story', url: 'https://news.example/' },
      1,
      ['https://othernews.example/', 'https://en.news.example/'],
    ],
    [
      'a story that is not kept',
      { kind: 'story', url: 'https://x.example/' },
      0,
      ['https://othernews.example/', 'https://en.news.example/', 'https://news.example/'],
    ],
    ['a host and all below it', { kind: 'site', host: 'news.example' }, 2, ['https://othernews.example/']],
    ['all since a moment', { kind: 'since', moment: 1 }, 2, ['https://news.example/']],
    ['all', { kind: 'all' }, 3, []],
  ])('forgets %s, and says how many there were', async (_what, what, forgotten, left) => {
    expect(await forgetStories(database, what)).toBe(forgotten);

    expect((await readLatestStories(database, ALL)).stories.map(({ url }) => url)).toEqual(left);
    expect(await countStories(database)).toBe(left.length);
    expect(await database.getAllKeysFromIndex('stories', 'byWord', 'dam')).toHaveLength(left.length);
  });
});

describe('dropStoriesReadBefore', () => {
  it('forgets what was read before a moment, whenever it was published', async () => {
    await putStory(database, storyOf('2020-03-01', { savedAt: 30 }));
    await putStory(database, storyOf('2024-03-01', { savedAt: 20 }));
    await putStory(database, storyOf('2024-03-02', { savedAt: 10 }));

    expect(await dropStoriesReadBefore(database, 20)).toBe(1);

    expect(await daysOf('2020-01-01', '2024-12-31')).toEqual(['2020-03-01', '2024-03-01']);
  });
});
