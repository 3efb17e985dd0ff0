import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildArticle, readArticles } from '../tests/support/own-reading';
import { askBackground } from '../tests/support/knowledge';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function describeStorage() {
  return (await import('./describe-storage')).describeStorage();
}

/** Lets the browser say how much disk the extension takes. */
function stubEstimate(estimate: () => Promise<StorageEstimate>): void {
  vi.stubGlobal('navigator', { storage: { estimate } });
}

function refuseToOpen(): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
}

describe('describeStorage', () => {
  it('measures every store, with the bundled packs in them', async () => {
    const { stores } = await describeStorage();

    expect(stores.map(({ store }) => store).toSorted()).toEqual(
      ['aliases', 'comparisons', 'events', 'ledger', 'outlets', 'packs', 'stories', 'topics'].toSorted(),
    );
    for (const { store, rows, bytes } of stores) {
      const isOfPacks = ['packs', 'topics', 'aliases', 'outlets', 'events'].includes(store);
      expect([store, rows > 0, bytes > 0]).toEqual([store, isOfPacks, isOfPacks]);
    }
  });

  it('measures the index of own reading as a part of it', async () => {
    await readArticles(buildArticle());
    const { openDatabase } = await import('../platform/db/open-database');
    const { measureStores } = await import('../platform/db/measure');
    const measured = await measureStores(await openDatabase());

    const stories = (await describeStorage()).stores.find(({ store }) => store === 'stories');

    const parts = measured.filter(({ store }) => ['stories', 'profiles', 'postings'].includes(store));
    expect(parts.map(({ rows }) => rows)).toEqual([1, 1, 1]);
    expect(stories).toEqual({ store: 'stories', rows: 1, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) });
  });

  it('has nothing to note where nothing happened', async () => {
    expect((await describeStorage()).notes).toEqual([]);
  });

  it('says how much the browser counts on disk', async () => {
    stubEstimate(() => Promise.resolve({ usage: 12_345, quota: 1e9 }));

    expect((await describeStorage()).onDisk).toBe(12_345);
  });

  it.each<[string, () => void]>([
    ['has no such thing as storage to ask', () => vi.stubGlobal('navigator', {})],
    ['has no navigator', () => vi.stubGlobal('navigator', undefined)],
    ['does not count', () => stubEstimate(() => Promise.resolve({}))],
    ['refuses to count', () => stubEstimate(() => Promise.reject(new TypeError('no')))],
  ])('does not say how much is on disk where the browser %s', async (_what, arrange) => {
    arrange();

    expect((await describeStorage()).onDisk).toBeNull();
  });

  it('measures nothing where the database cannot be opened, and says what befell it', async () => {
    refuseToOpen();
    await askBackground();

    const { stores, notes } = await describeStorage();

    expect(stores).toEqual([]);
    expect(notes).toMatchObject([{ fault: 'unreadable', outcome: 'bundled' }]);
  });
});
