import type { IDBPTransaction } from 'idb';
import type { Pack } from '../../core/packs/pack';
import { checkPackRow } from './check-row';
import { rowsOf } from './pack-rows';
import { PACK_ROW_STORES, type Database, type PackRow, type Schema } from './schema';

/** The installed packs. */
export async function readPacks(database: Database): Promise<PackRow[]> {
  return (await database.getAll('packs')).map(checkPackRow);
}

/** The rows of a store that the pointers of all packs lead to, pack by pack. */
export async function readCurrent<Name extends (typeof PACK_ROW_STORES)[number]>(
  database: Database,
  name: Name,
): Promise<Schema[Name]['value'][]> {
  const transaction = database.transaction(['packs', name]);
  const packs = (await transaction.objectStore('packs').getAll()).map(checkPackRow);
  const rows = await Promise.all(packs.map((pack) => transaction.objectStore(name).getAll(currentRows(pack))));
  return rows.flat();
}

/** The keys of the rows that a pack's pointer leads to. */
export function currentRows({ id, revision }: Pick<PackRow, 'id' | 'revision'>): IDBKeyRange {
  return IDBKeyRange.bound([id, revision], [id, revision, []]);
}

/**
 * Installs a revision whole, in one transaction: its rows, then the pointer to them. Stopped anywhere, the database holds
 * what it held before. The rows of other revisions stay until they are dropped, in slices, by `dropOldRevisions`.
 */
export function installPack(database: Database, pack: Pack, installedAt: number): Promise<void> {
  return writeInOne(database, (transaction) => writePack(transaction, pack, installedAt));
}

/** Puts packs in place of all that were there, in one transaction: who asks meanwhile sees the old ones or the new ones. */
export function replacePacks(database: Database, packs: readonly Pack[], installedAt: number): Promise<void> {
  return writeInOne(database, function* (transaction) {
    for (const name of ['packs', ...PACK_ROW_STORES] as const) yield transaction.objectStore(name).clear();
    for (const pack of packs) yield* writePack(transaction, pack, installedAt);
  });
}

type Installation = IDBPTransaction<Schema, ('packs' | (typeof PACK_ROW_STORES)[number])[], 'readwrite'>;

async function writeInOne(
  database: Database,
  writeAll: (transaction: Installation) => Iterable<Promise<unknown>>,
): Promise<void> {
  const transaction = database.transaction(['packs', ...PACK_ROW_STORES], 'readwrite', { durability: 'relaxed' });
  const writes: Promise<unknown>[] = [];
  try {
    for (const write of writeAll(transaction)) writes.push(write);
  } catch (error) {
    // What cannot be stored throws at once; left alone, the transaction would be committed without it.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  await Promise.all([...writes, transaction.done]);
}

function* writePack(transaction: Installation, pack: Pack, installedAt: number): Generator<Promise<unknown>> {
  const rows = rowsOf(pack, installedAt);
  // The same revision once more, as after a repair, leaves nothing behind that it does not have itself.
  for (const name of PACK_ROW_STORES) yield transaction.objectStore(name).delete(currentRows(pack));
  for (const row of rows.topics) yield transaction.objectStore('topics').put(row);
  for (const row of rows.aliases) yield transaction.objectStore('aliases').put(row);
  for (const row of rows.outlets) yield transaction.objectStore('outlets').put(row);
  for (const row of rows.events) yield transaction.objectStore('events').put(row);
  yield transaction.objectStore('packs').put(rows.pack);
}

/** So many rows go at once that no question waits for it. */
const SLICE_ROWS = 50;

/** Drops the rows that no pointer leads to, a slice a transaction, and gives back how many there were. */
export async function dropOldRevisions(database: Database, sliceRows = SLICE_ROWS): Promise<number> {
  let dropped = 0;
  for (const name of PACK_ROW_STORES) {
    for (;;) {
      const slice = await dropSlice(database, name, sliceRows);
      dropped += slice;
      if (slice < sliceRows) break;
    }
  }
  return dropped;
}

async function dropSlice(
  database: Database,
  name: (typeof PACK_ROW_STORES)[number],
  sliceRows: number,
): Promise<number> {
  const transaction = database.transaction(['packs', name], 'readwrite', { durability: 'relaxed' });
  const current = new Map(
    (await transaction.objectStore('packs').getAll()).map(({ id, revision }) => [id as string, revision]),
  );
  const keys = await transaction.objectStore(name).getAllKeys();
  const old = keys.filter(([pack, revision]) => current.get(pack) !== revision).slice(0, sliceRows);
  await Promise.all([...old.map((key) => transaction.objectStore(name).delete(key)), transaction.done]);
  return old.length;
}
