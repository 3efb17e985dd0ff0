import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { migrations } from '../platform/db/migrations';
import { DATABASE_NAME, LONGEST_OPENING_MS } from '../platform/db/open-database';
import type { StoreName } from '../platform/db/schema';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import {
  answersFromDatabase,
  askBackground,
  bundledFrom,
  databaseInUse,
  notedFaults,
  openPastExtension,
  storedRows,
} from '../tests/support/knowledge';
import { serveSmallBundle } from '../tests/support/small-bundle';
import { recordHeld } from '../tests/support/trust-rows';

let healthyAnswers: Awaited<ReturnType<typeof askBackground>>;
let healthyRows: Awaited<ReturnType<typeof storedRows>>;
let complaints: MockInstance<typeof console.error>;

beforeAll(async () => {
  beginInNewBrowser(serveSmallBundle);
  healthyAnswers = await askBackground();
  healthyRows = await storedRows();
});

beforeEach(() => {
  beginInNewBrowser(serveSmallBundle);
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(({ task }) => {
  if (task.result?.state === 'pass' && task.suite) recordHeld(task.suite.name, 1);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Sees that the database holds the pack whole and that answers are read from it, and does so again after a restart. */
async function expectHealth(): Promise<void> {
  complaints.mockClear();
  for (const _time of ['now', 'after a restart']) {
    expect(await askBackground()).toEqual(healthyAnswers);
    expect(await storedRows()).toEqual(healthyRows);
    expect(await answersFromDatabase()).toBe(true);
    restartBackground();
  }
  expect(complaints).not.toHaveBeenCalled();
}

/** Puts a row into a store, past the extension. */
async function putGarbage(store: StoreName, row: unknown): Promise<void> {
  const database = await openPastExtension();
  await database.put(store, row as never);
  database.close();
}

async function leaveDatabase(version: number): Promise<void> {
  (await openDB(DATABASE_NAME, version)).close();
}

it('the healthy browser answers in full', () => {
  expect(healthyAnswers).toMatchObject({
    topic: { ok: true, value: { topic: { id: 'mali' } } },
    versions: { ok: true, value: { versions: [{ outlet: { id: 'globalpost' } }] } },
  });
  expect(Object.values(healthyRows).every((rows) => rows.length > 0)).toBe(true);
});

describe('a connection closed under us', () => {
  it('is opened again, and there is nothing to note', async () => {
    await askBackground();
    forceCloseDatabase(unwrap(await databaseInUse()) as never);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([]);
    await expectHealth();
  });

  it('is opened again even where the browser does not say so', async () => {
    await askBackground();
    (await databaseInUse()).close();

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([]);
    await expectHealth();
  });
});

describe('a database deleted', () => {
  it('while it is open is rebuilt, and noted', async () => {
    await askBackground();
    await deleteDB(DATABASE_NAME);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'deleted', outcome: 'rebuilt' }]);
    await expectHealth();
  });

  it('between two runs of the background is rebuilt, and noted', async () => {
    await askBackground();
    restartBackground();
    await deleteDB(DATABASE_NAME);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'deleted', outcome: 'rebuilt' }]);
    await expectHealth();
  });
});

describe('a row that is not what was written', () => {
  const garbage: [StoreName, string, unknown][] = [
    ['topics', 'a topic without words', { ...bundledFrom, topic: { id: 'mali' }, sources: {} }],
    ['topics', 'a topic without sources', { ...bundledFrom, topic: { id: 'mali', label: { en: 'Mali' } } }],
    ['outlets', 'an outlet without hosts', { ...bundledFrom, outlet: { id: 'press-tv' }, sources: {} }],
    ['outlets', 'an outlet nobody knows', { ...bundledFrom, outlet: { id: 'zzz', hosts: 7 }, sources: {} }],
    ['events', 'an event without versions', { ...bundledFrom, event: { id: 'zzz' }, sources: {} }],
    ['packs', 'a pack without a revision', { id: 'sahel' }],
    ['packs', 'a pack whose revision is a word', { id: 'sahel', revision: 'x', title: { en: 'S' } }],
    ['packs', 'a pack without a title', { id: 'sahel', revision: 1 }],
    ['packs', 'a pack nobody knows', { id: 'zzz', revision: {} }],
  ];

  it.each(garbage)('of %s (%s), met while at work, is written anew, and noted', async (store, _what, row) => {
    await askBackground();
    await putGarbage(store, row);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'corrupted', outcome: 'rebuilt' }]);
    await expectHealth();
  });

  it.each(garbage)('of %s (%s), met at the start, is written anew, and noted', async (store, _what, row) => {
    await askBackground();
    await putGarbage(store, row);
    restartBackground();

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'corrupted', outcome: 'rebuilt' }]);
    await expectHealth();
  });
});

describe('a database that cannot be used', () => {
  it('because a later release made it is left alone, and the bundle answers', async () => {
    await leaveDatabase(99);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'newer-version', outcome: 'bundled' }]);
    expect((await indexedDB.databases())[0]?.version).toBe(99);
    await deleteDB(DATABASE_NAME);
    await expectHealth();
  });

  it('because a later release takes it over while it is open is left to it, and the bundle answers', async () => {
    await askBackground();
    await leaveDatabase(99);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'newer-version', outcome: 'bundled' }]);
    await deleteDB(DATABASE_NAME);
    await expectHealth();
  });

  it.each([
    ['UnknownError', 'unreadable'],
    ['SecurityError', 'unreadable'],
    ['QuotaExceededError', 'disk-full'],
  ])('because opening throws a %s is not waited for', async (name, fault) => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault, outcome: 'bundled' }]);
    open.mockRestore();
    await expectHealth();
  });

  it('because somebody holds an older version is not waited for long', async () => {
    const holder = await openDB(DATABASE_NAME, 1, { upgrade: migrations[0] as never });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });

    const asked = askBackground();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(3));
    vi.advanceTimersByTime(LONGEST_OPENING_MS);

    expect(await asked).toEqual(healthyAnswers);
    expect(await notedFaults()).toEqual([{ fault: 'blocked', outcome: 'bundled' }]);
    vi.useRealTimers();
    holder.close();
    await vi.waitFor(databaseInUse);
    await expectHealth();
  });
});

describe('a database of our name without our stores', () => {
  it.each([1, migrations.length])('(version %i), met at the start, is made anew, and noted', async (version) => {
    await leaveDatabase(version);

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'corrupted', outcome: 'rebuilt' }]);
    await expectHealth();
  });
});

describe('questions that meet damaged rows one after the other', { timeout: 60_000 }, () => {
  /** Asks for everything; what the first attempt meets is only told once `told` is through. */
  async function askSlowly(told: Promise<void>) {
    let attempts = 0;
    const { fromKnowledge } = await import('./knowledge');
    return fromKnowledge(async (knowledge) => {
      const topics = knowledge.topics();
      if (++attempts === 1) await Promise.allSettled([topics, told]);
      return topics;
    });
  }

  it('never see the packs half-way between damaged and mended', async () => {
    for (let moments = 0; moments < 30; moments++) {
      beginInNewBrowser(serveSmallBundle);
      await askBackground();
      await putGarbage('topics', { ...bundledFrom, topic: { id: 'mali' } });

      const slow = askSlowly(pass(moments));
      const answers = await askBackground();

      expect(answers).toEqual(healthyAnswers);
      expect(await slow).toHaveLength(healthyRows.topics.length);
    }
    expect(complaints).not.toHaveBeenCalled();
  });
});

/** Lets the database do so many things. */
async function pass(moments: number): Promise<void> {
  for (let moment = 0; moment < moments; moment++) await new Promise((resolve) => setImmediate(resolve));
}
