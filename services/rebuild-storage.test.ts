import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BRIEF_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildArticle, readArticles } from '../tests/support/own-reading';
import { buildComparisonRow, keptUrls } from '../tests/support/reading-rows';
import { databaseInUse } from '../tests/support/knowledge';

beforeEach(() => beginInNewBrowser());

describe('rebuildStorage', () => {
  it('writes the packs and the brief anew', async () => {
    const { fromKnowledge } = await import('./knowledge');
    const before = await fromKnowledge((knowledge) => knowledge.topics());
    await (await databaseInUse()).clear('topics');

    expect(await (await import('./rebuild-storage')).rebuildStorage()).toEqual({ ok: true, value: {} });

    expect(await fromKnowledge((knowledge) => knowledge.topics())).toEqual(before);
    expect(await fakeBrowser.storage.local.get(BRIEF_KEY)).toHaveProperty(BRIEF_KEY);
  });

  it('makes the index of own reading anew, and leaves the reading', async () => {
    await readArticles(buildArticle());
    const database = await databaseInUse();
    const [stories, before] = [await database.getAll('stories'), await keptUrls(database)];
    const profiles = await database.getAll('profiles');
    await database.put('profiles', { url: buildArticle().url, day: 'damaged' } as never);

    await (await import('./rebuild-storage')).rebuildStorage();

    expect(await database.getAll('stories')).toEqual(stories);
    expect(await database.getAll('profiles')).toEqual(profiles);
    expect(await keptUrls(database)).toEqual(before);
  });

  it('forgets comparisons, which are made again when they are asked for', async () => {
    const database = await databaseInUse();
    await database.put('comparisons', buildComparisonRow({ pair: ['here', 'there'] }));

    await (await import('./rebuild-storage')).rebuildStorage();

    expect(await database.count('comparisons')).toBe(0);
  });
});
