import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { intercept } from '../tests/support/intercept';
import { buildArticle, readArticles } from '../tests/support/own-reading';
import { keptUrls } from '../tests/support/reading-rows';

beforeEach(() => beginInNewBrowser());

/** Twenty-five articles of as many outlets, and the database that they are kept in. */
async function readMany() {
  const { openDatabase } = await import('../platform/db/open-database');
  const urls = Array.from({ length: 25 }, (_, place) => `https://${place}.example/dam`);
  await readArticles(...urls.map((url) => buildArticle({ url })));
  return openDatabase();
}

describe('indexReading', () => {
  it('puts every story into the index that is not in it', async () => {
    const database = await readMany();
    const before = await keptUrls(database);
    await Promise.all([database.clear('profiles'), database.clear('postings')]);

    await (await import('./index-reading')).indexReading();

    expect(before.stories).toHaveLength(25);
    expect(await keptUrls(database)).toEqual(before);
  });

  it('writes nothing where the index is in line', async () => {
    await readMany();
    const written: string[] = [];
    intercept(IDBObjectStore.prototype, 'put', (put, { name }) => {
      written.push(name);
      return put();
    });

    await (await import('./index-reading')).indexReading();

    expect(written).toEqual([]);
  });

  it('passes over a story that was damaged', async () => {
    const database = await readMany();
    await Promise.all([database.clear('profiles'), database.clear('postings')]);
    await database.put('stories', { url: 'https://3.example/dam', savedAt: 1 } as never);

    await (await import('./index-reading')).indexReading();

    expect((await keptUrls(database)).profiles).toHaveLength(24);
  });
});

describe('rebuildIndex', () => {
  it('makes all of it anew', async () => {
    const database = await readMany();
    const before = await keptUrls(database);
    const profiles = await database.getAll('profiles');
    for (const profile of profiles) await database.put('profiles', { ...profile, terms: new Uint32Array(0) });

    await (await import('./index-reading')).rebuildIndex();

    expect(await database.getAll('profiles')).toEqual(profiles);
    expect(await keptUrls(database)).toEqual(before);
  });
});
