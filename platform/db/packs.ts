import type { Pack } from '../../core/packs/pack';
import { PACK_ROW_STORES, type Database, type PackRow } from './schema';

/** The installed packs. */
export function readPacks(database: Database): Promise<PackRow[]> {
  return database.getAll('packs');
}

/**
 * Installs a revision whole, in one transaction: its rows, then the pointer to them, then the rows of other revisions
 * go. Stopped anywhere, the database holds what it held before.
 */
export async function installPack(database: Database, pack: Pack, installedAt: number): Promise<void> {
  const transaction = database.transaction(['packs', ...PACK_ROW_STORES], 'readwrite', { durability: 'relaxed' });
  const from = { pack: pack.id, revision: pack.revision };
  const writes: Promise<unknown>[] = PACK_ROW_STORES.map((name) =>
    transaction.objectStore(name).delete(IDBKeyRange.bound([pack.id], [pack.id, []])),
  );
  for (const topic of pack.topics) {
    const ids = topic.facts.flatMap((fact) => [fact, ...(fact.versions ?? [])]).flatMap(({ sources }) => sources);
    writes.push(transaction.objectStore('topics').put({ ...from, topic, sources: pick(pack.sources, ids) }));
  }
  for (const outlet of pack.outlets) {
    const sources = pick(pack.sources, outlet.sources);
    writes.push(transaction.objectStore('outlets').put({ ...from, outlet, sources }));
  }
  for (const event of pack.events) writes.push(transaction.objectStore('events').put({ ...from, event }));
  const { id, revision, title, licence, languages, blockers } = pack;
  writes.push(transaction.objectStore('packs').put({ id, revision, title, licence, languages, blockers, installedAt }));
  await Promise.all([...writes, transaction.done]);
}

function pick(sources: Pack['sources'], ids: readonly string[]): Pack['sources'] {
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.includes(id)));
}
