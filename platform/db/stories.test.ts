import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { buildStoryRow } from '../../tests/support/reading-rows';
import type { Database, StoryRow } from './schema';
import { countStories, findStories, isWholeStory, readLatestStories, readStoriesBy } from './stories';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const storyOf = (day: string, rest: Partial<StoryRow> = {}): StoryRow =>
  buildStoryRow({ url: `https://a.example/${day}`, publishedOn: day, ...rest });

/** Puts stories where they are kept, past their index. */
async function put(...stories: StoryRow[]): Promise<void> {
  const transaction = database.transaction('stories', 'readwrite');
  await Promise.all([...stories.map((story) => transaction.store.put(story)), transaction.done]);
}

/** Keeps stories with these words, one after the other: the last one is the latest. */
async function keepWith(...words: string[]): Promise<void> {
  const rows = words.map((each, place) => ({
    ...{ url: `https://a.example/${place}`, words: each.split(' '), title: each, savedAt: place },
  }));
  await put(...rows.map((rest) => storyOf('2024-03-02', rest)));
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
    const places = Array.from({ length: 1_010 }, (_, place) => place);
    await put(...places.map((place) => storyOf('2024-03-02', { url: `https://a.example/${place}` })));

    const { stories } = await findStories(database, [['dam']], { from: 5, most: 1_005 });

    expect(new Set(stories.map(({ url }) => url)).size).toBe(1_005);
  });
});

describe('readStoriesBy', () => {
  it('gives the stories of an outlet by any of its names, the latest first', async () => {
    await put(
      storyOf('2024-03-01', { outlet: 'press-tv', savedAt: 1 }),
      storyOf('2024-03-02', { outlet: 'presstv.example', savedAt: 2 }),
      storyOf('2024-03-03', { outlet: 'other', savedAt: 3 }),
    );

    const { stories } = await readStoriesBy(database, ['press-tv', 'presstv.example'], ALL);

    expect(stories.map(({ day }) => day)).toEqual(['2024-03-02', '2024-03-01']);
  });
});

describe('countStories', () => {
  it('counts what is kept', async () => {
    await put(storyOf('2024-03-01'), storyOf('2024-03-02'));

    expect(await countStories(database)).toBe(2);
  });
});

describe('isWholeStory', () => {
  it.each<[string, boolean, unknown]>([
    ['a story', true, storyOf('2024-03-02')],
    ['a story whose text was lost', false, { ...storyOf('2024-03-02'), sentences: [7] }],
    ['a story without a lead', false, { ...storyOf('2024-03-02'), lead: undefined }],
    ['nothing', false, undefined],
  ])('of %s is %s', (_what, expected, row) => {
    expect(isWholeStory(row as StoryRow)).toBe(expected);
  });
});
