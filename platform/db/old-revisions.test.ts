import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../core/packs/pack';
import { buildPack, topicId } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { intercept } from '../../tests/support/intercept';
import { readAliases } from './aliases';
import { readEvents } from './events';
import { readOutlets } from './outlets';
import { dropOldRevisions, installPack, readPacks } from './packs';
import { PACK_ROW_STORES, type Database } from './schema';
import { readTopic, readTopics } from './topics';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const pack = buildPack();
const secondRevision: Pack = { ...pack, revision: 2, outlets: pack.outlets.slice(0, 1) };

/** The revisions of all rows in the database, whether a pointer leads to them or not. */
async function storedRevisions(): Promise<Record<string, number[]>> {
  const stores = await Promise.all(
    PACK_ROW_STORES.map(async (name) => [name, (await database.getAll(name)).map(({ revision }) => revision)] as const),
  );
  return Object.fromEntries(stores);
}

/** All that readers see. */
function everything() {
  return Promise.all([
    readTopics(database),
    readAliases(database),
    readOutlets(database),
    readEvents(database),
    readPacks(database),
  ]);
}

/** The revisions that readers see, each once. */
async function shownRevisions(): Promise<number[]> {
  return [...new Set((await everything()).flat().map(({ revision }) => revision))];
}

/** How many outlets each transaction drops from now on. */
function watchSlices(): () => number[] {
  const slices = new Map<IDBTransaction, number>();
  intercept(IDBObjectStore.prototype, 'delete', (drop, { name, transaction }) => {
    if (name === 'outlets') slices.set(transaction, (slices.get(transaction) ?? 0) + 1);
    return drop();
  });
  return () => [...slices.values()];
}

describe('the rows of an old revision', () => {
  it('stay after an installation, and no reader sees them', async () => {
    await installPack(database, pack, 7);
    await installPack(database, secondRevision, 8);

    expect(await storedRevisions()).toEqual({
      topics: [1, 2],
      aliases: [1, 1, 2, 2],
      outlets: [1, 1, 2],
      events: [1, 2],
    });
    expect((await readTopic(database, topicId('mali')))?.revision).toBe(2);
    expect(await shownRevisions()).toEqual([2]);
  });

  it('are not seen without a pointer either', async () => {
    await installPack(database, pack, 7);

    await database.delete('packs', pack.id);

    expect(await storedRevisions()).toEqual({ topics: [1], aliases: [1, 1], outlets: [1, 1], events: [1] });
    expect(await readTopic(database, topicId('mali'))).toBeUndefined();
    expect(await shownRevisions()).toEqual([]);
  });

  it('go when they are dropped, and only they', async () => {
    const other = { ...pack, id: 'dams-2' as Pack['id'] };
    await installPack(database, other, 7);
    await installPack(database, pack, 7);
    await installPack(database, secondRevision, 8);
    const before = await everything();

    expect(await dropOldRevisions(database)).toBe(6);

    expect(await storedRevisions()).toEqual({
      topics: [2, 1],
      aliases: [2, 2, 1, 1],
      outlets: [2, 1, 1],
      events: [2, 1],
    });
    expect(await everything()).toEqual(before);
    expect(await dropOldRevisions(database)).toBe(0);
  });

  it('go also where their pack is not installed any more', async () => {
    await installPack(database, pack, 7);
    await database.delete('packs', pack.id);

    expect(await dropOldRevisions(database)).toBe(6);

    expect(await storedRevisions()).toEqual({ topics: [], aliases: [], outlets: [], events: [] });
  });

  it.each([
    [1, [1, 1]],
    [2, [2]],
    [50, [2]],
  ])('go in slices of %i, so that a question comes between two', async (sliceRows, slices) => {
    await installPack(database, pack, 7);
    await installPack(database, secondRevision, 8);
    const seen = watchSlices();

    await dropOldRevisions(database, sliceRows);

    expect(seen()).toEqual(slices);
  });
});
