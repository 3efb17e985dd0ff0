import { afterEach, describe, expect, it, vi } from 'vitest';
import { dropStoriesBeyond, dropStoriesReadBefore, forgetStories } from '../platform/db/forget-stories';
import { READING_BUDGET } from '../platform/db/put-story';
import type { Database } from '../platform/db/schema';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { intercept } from '../tests/support/intercept';
import { killAt } from '../tests/support/killed-worker';
import { openPastExtension } from '../tests/support/knowledge';
import { keep, keptUrls } from '../tests/support/reading-rows';
import { serveSmallBundle } from '../tests/support/small-bundle';
import { recordHeld } from '../tests/support/trust-rows';

type Kept = Awaited<ReturnType<typeof keptUrls>> & { readonly titles: readonly string[] };

const OLD = { url: 'https://old.example/dam', publishedOn: '2024-03-01', savedAt: 1 };
const DAM = { url: 'https://news.example/dam', outlet: 'news.example', savedAt: 2 };
const LATER = { ...DAM, url: 'https://m.news.example/dam', title: 'Dam opens late', publishedOn: '2024-03-03' };

/** What may be in the middle of being done after the old story was read, and mostly the one on the dam. */
const WORKS: Readonly<Record<string, (database: Database) => Promise<unknown>>> = {
  'keeping a story': (database) => keep(database, { ...DAM, url: 'https://b.example/dam', outlet: 'b.example' }),
  'keeping a story again': (database) => keep(database, LATER),
  'keeping one story too many': (database) =>
    keep(database, { ...DAM, url: `${DAM.url}-two`, savedAt: 3 }, { budget: { ...READING_BUDGET, ofOutlet: 1 } }),
  'forgetting a story': (database) => forgetStories(database, { kind: 'story', url: DAM.url }),
  'forgetting all': (database) => forgetStories(database, { kind: 'all' }),
  'dropping what is old': (database) => dropStoriesReadBefore(database, 2),
  'dropping what is too much': (database) => dropStoriesBeyond(database, 1),
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is kept, looked at past the extension. */
async function look(): Promise<Kept> {
  const database = await openPastExtension();
  const kept = { ...(await keptUrls(database)), titles: (await database.getAll('stories')).map(({ title }) => title) };
  database.close();
  return kept;
}

/** A browser in which two articles were read; gives back what is kept of them. */
async function arrange(): Promise<Kept> {
  beginInNewBrowser(serveSmallBundle);
  const database = await openDatabase();
  for (const story of [OLD, DAM]) await keep(database, story);
  database.close();
  restartBackground();
  return look();
}

/** Does it in the background of this moment. */
async function work(name: string): Promise<unknown> {
  return WORKS[name]?.(await openDatabase());
}

async function openDatabase(): Promise<Database> {
  return (await import('../platform/db/open-database')).openDatabase();
}

describe('a worker killed at any moment', { timeout: 60_000 }, () => {
  it.each(Object.keys(WORKS))('while %s leaves the story with all of its index, or none', async (name) => {
    const before = await arrange();
    await work(name);
    const after = await look();
    expect(after).not.toEqual(before);

    for (let n = 1; ; n++) {
      await arrange();
      const isKilled = await killAt(n, () => work(name));
      expect([before, after]).toContainEqual(await look());
      if (isKilled) continue;
      expect(await look()).toEqual(after);
      expect(n).toBeGreaterThan(2);
      recordHeld(`background ended at each wait of ${name}`, n - 1);
      break;
    }
  });
});

describe('a disk that is full', { timeout: 60_000 }, () => {
  it.each(Object.keys(WORKS))('while %s leaves the story with all of its index, or none', async (name) => {
    const before = await arrange();
    await work(name);
    const after = await look();

    for (let n = 1; ; n++) {
      await arrange();
      let writes = 0;
      intercept(IDBObjectStore.prototype, 'put', (put) => {
        if (++writes < n) return put();
        throw new DOMException('no room', 'QuotaExceededError');
      });
      await work(name).catch(() => undefined);
      vi.restoreAllMocks();
      const kept = await look();
      if (writes < n) {
        expect(kept).toEqual(after);
        if (n > 1) recordHeld(`disk full at each write of ${name}`, n - 1);
        break;
      }
      expect(kept).toEqual(before);
    }
  });
});
