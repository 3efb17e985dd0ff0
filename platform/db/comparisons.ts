import type { ComparisonRow, Database } from './schema';

/** More than the stories that anybody goes back to; one takes some 30 kB. */
export const MOST_COMPARISONS = 300;

/**
 * Keeps a comparison as cache, where both stories are kept: it quotes them, and one may have been forgotten meanwhile.
 * Beyond `most` those that were made first go.
 */
export async function putComparison(database: Database, row: ComparisonRow, most = MOST_COMPARISONS): Promise<void> {
  const transaction = database.transaction(['stories', 'comparisons'], 'readwrite', { durability: 'relaxed' });
  const byKey = transaction.objectStore('stories').index('byKey');
  const counts = await Promise.all(row.pair.map((key) => byKey.count(key)));
  if (counts.every((count) => count > 0)) {
    const store = transaction.objectStore('comparisons');
    await store.put(row);
    const tooMany = (await store.count()) - most;
    const pairs = tooMany > 0 ? await store.index('bySavedAt').getAllKeys(undefined, tooMany) : [];
    await Promise.all(pairs.map((pair) => store.delete(pair)));
  }
  await transaction.done;
}

/** The comparison of a pair, if it was made of these very revisions. */
export async function readComparison(
  database: Database,
  { pair, revisions }: Pick<ComparisonRow, 'pair' | 'revisions'>,
): Promise<ComparisonRow | undefined> {
  const row = await database.get('comparisons', [...pair]);
  return row?.revisions.every((revision, side) => revision === revisions[side]) ? row : undefined;
}

/** Forgets the comparisons made before a moment (ms since 1970), by index, and gives back how many there were. */
export async function dropComparisonsBefore(database: Database, moment: number): Promise<number> {
  const transaction = database.transaction('comparisons', 'readwrite', { durability: 'relaxed' });
  const pairs = await transaction.store.index('bySavedAt').getAllKeys(IDBKeyRange.upperBound(moment, true));
  await Promise.all([...pairs.map((pair) => transaction.store.delete(pair)), transaction.done]);
  return pairs.length;
}

/** Forgets every comparison. */
export function clearComparisons(database: Database): Promise<void> {
  return database.clear('comparisons');
}
