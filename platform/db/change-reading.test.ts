import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { buildProfile, buildStoryRow, keep, keptUrls } from '../../tests/support/reading-rows';
import { addToIndex, changeReading, removeStories } from './change-reading';
import type { Database } from './schema';

let database: Database;

const URL = 'https://a.example/dam';

beforeEach(async () => {
  database = await buildDatabase();
  await keep(database, { url: URL });
});

describe('changeReading', () => {
  it('gives what was done, once it is written', async () => {
    expect(await changeReading(database, async (transaction) => transaction.objectStore('stories').count())).toBe(1);
  });

  it('undoes all where something fails in the middle', async () => {
    const before = await keptUrls(database);

    const change = changeReading(database, async (transaction) => {
      await removeStories(transaction, [URL]);
      throw new Error('no');
    });

    await expect(change).rejects.toThrow('no');
    expect(await keptUrls(database)).toEqual(before);
  });

  it('fails where its transaction is undone from elsewhere', async () => {
    const change = changeReading(database, async (transaction) => {
      await removeStories(transaction, [URL]);
      transaction.abort();
    });

    await expect(change).rejects.toMatchObject({ name: 'AbortError' });
    expect(await database.count('stories')).toBe(1);
  });
});

describe('addToIndex and removeStories', () => {
  it('write and take out what a story is found by', async () => {
    const story = buildStoryRow({ url: 'https://b.example/' });
    const index = { profile: buildProfile(), terms: [{ term: 1, weight: 9 }] };
    await changeReading(database, (transaction) => addToIndex(transaction, story, index));
    expect(await database.getAllKeys('profiles')).toEqual([URL, story.url]);

    await changeReading(database, (transaction) => removeStories(transaction, [URL, story.url, 'none']));

    expect(await keptUrls(database)).toEqual({ stories: [], profiles: [], postings: {} });
  });
});
