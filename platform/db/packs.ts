import type { IDBPTransaction } from 'idb';
import type { Pack } from '../../core/packs/pack';
import { PACK_ROW_STORES, type Database, type PackRow, type Schema } from './schema';

/** The installed packs. */
export function readPacks(database: Database): Promise<PackRow[]> {
  return database.getAll('packs');
}

/**
 * Installs a revision whole, in one transaction: the rows of other revisions go, its own come, then the
 * pointer to them. Stopped anywhere, the database holds what it held before.
 */
export async function installPack(database: Database, pack: Pack, installedAt: number): Promise<void> {
  const transaction = database.transaction(['packs', ...PACK_ROW_STORES], 'readwrite', { durability: 'relaxed' });
  const writes: Promise<unknown>[] = [];
  try {
    for (const write of writeAll(transaction, pack, installedAt)) writes.push(write);
  } catch (error) {
    // What cannot be stored throws at once; left alone, the transaction would be committed without it.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw error;
  }
  await Promise.all([...writes, transaction.done]);
}

type Installation = IDBPTransaction<Schema, ('packs' | (typeof PACK_ROW_STORES)[number])[], 'readwrite'>;

function* writeAll(transaction: Installation, pack: Pack, installedAt: number): Generator<Promise<unknown>> {
  const { id, revision, title, licence, languages, blockers } = pack;
  const from = { pack: id, revision };
  for (const name of PACK_ROW_STORES) yield transaction.objectStore(name).delete(IDBKeyRange.bound([id], [id, []]));
  for (const topic of pack.topics) {
    const ids = topic.facts.flatMap((fact) => [fact, ...(fact.versions ?? [])]).flatMap(({ sources }) => sources);
    yield transaction.objectStore('topics').put({ ...from, topic, sources: pick(pack.sources, ids) });
  }
  for (const outlet of pack.outlets) {
    yield transaction.objectStore('outlets').put({ ...from, outlet, sources: pick(pack.sources, outlet.sources) });
  }
  for (const event of pack.events) yield transaction.objectStore('events').put({ ...from, event });
  yield transaction.objectStore('packs').put({ id, revision, title, licence, languages, blockers, installedAt });
}

function pick(sources: Pack['sources'], ids: readonly string[]): Pack['sources'] {
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.includes(id)));
}
