import type { ComparisonRow, Database } from './schema';

/** Keeps a comparison as cache. */
export async function putComparison(database: Database, row: ComparisonRow): Promise<void> {
  const transaction = database.transaction('comparisons', 'readwrite', { durability: 'relaxed' });
  await Promise.all([transaction.store.put(row), transaction.done]);
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
