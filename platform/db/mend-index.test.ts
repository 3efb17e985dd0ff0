import { beforeEach, describe, expect, it } from 'vitest';
import { indexStory } from '../../core/stories/index-story';
import { buildDatabase } from '../../tests/support/databases';
import { buildStoryRow, keep, keptUrls } from '../../tests/support/reading-rows';
import { clearIndex, indexStories, tidyIndex } from './mend-index';
import type { Database } from './schema';

let database: Database;

const DAY = '2024-03-02';
const [A, B, C] = ['https://a.example/', 'https://b.example/', 'https://c.example/'];

beforeEach(async () => {
  database = await buildDatabase();
  for (const [savedAt, url] of [A, B, C].entries()) await keep(database, { url, savedAt });
});

describe('tidyIndex', () => {
  it('leaves an index that is in line, and names no story', async () => {
    const before = await keptUrls(database);

    expect(await tidyIndex(database)).toEqual([]);

    expect(await keptUrls(database)).toEqual(before);
  });

  it('takes out what belongs to no story', async () => {
    await database.delete('stories', A);

    expect(await tidyIndex(database)).toEqual([]);

    expect(await keptUrls(database)).toEqual({ stories: [B, C], profiles: [B, C], postings: { [DAY]: [B, C] } });
  });

  it('takes out a day whose stories are all gone', async () => {
    for (const url of [A, B, C]) await database.delete('stories', url);

    expect(await tidyIndex(database)).toEqual([]);

    expect(await keptUrls(database)).toEqual({ stories: [], profiles: [], postings: {} });
  });

  it('names the stories that have no profile, or no postings, the latest reading first', async () => {
    await database.delete('profiles', A);
    expect(await tidyIndex(database)).toEqual([A]);

    await database.put('postings', { day: DAY, urls: 'damaged' } as never);
    expect(await tidyIndex(database)).toEqual([C, B, A]);
    expect(await database.count('postings')).toBe(0);
  });
});

describe('stories that were kept long before there was an index', () => {
  it('are not named', async () => {
    const { key: _key, ...row } = buildStoryRow({ url: 'https://d.example/' });
    await database.put('stories', row as never);

    expect(await tidyIndex(database)).toEqual([]);

    expect(await database.count('stories')).toBe(4);
  });
});

describe('indexStories', () => {
  it('puts stories into the index that are not in it', async () => {
    const before = await keptUrls(database);
    await clearIndex(database);

    await indexStories(database, [C, B], indexStory);
    expect((await keptUrls(database)).postings).toEqual({ [DAY]: [B, C] });
    await indexStories(database, [A, 'https://none.example/'], indexStory);

    expect(await keptUrls(database)).toEqual(before);
  });

  it('leaves out what was forgotten or read again meanwhile, and what was damaged', async () => {
    await clearIndex(database);
    await database.put('stories', { ...buildStoryRow({ url: C }), sentences: 'lost' } as never);

    const indexing = indexStories(database, [A, B, C], indexStory);
    const forgetting = database.delete('stories', A);
    const reading = database.put('stories', { ...buildStoryRow({ url: B }), savedAt: 99 });
    await Promise.all([indexing, forgetting, reading]);

    expect((await keptUrls(database)).profiles).toEqual([]);
  });
});

describe('clearIndex', () => {
  it('leaves the stories', async () => {
    await clearIndex(database);

    expect(await keptUrls(database)).toEqual({ stories: [A, B, C], profiles: [], postings: {} });
  });
});
