import type { Database, LedgerRow } from './schema';

/** Writes a request into the ledger, with care: it is what the reader can hold us to. */
export async function addToLedger(database: Database, row: LedgerRow): Promise<void> {
  const transaction = database.transaction('ledger', 'readwrite');
  await Promise.all([transaction.store.add(row), transaction.done]);
}

/** The latest requests, the last first. */
export async function readLedger(database: Database, most: number): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  let cursor = await database.transaction('ledger').store.index('byTime').openCursor(null, 'prev');
  while (cursor && rows.length < most) {
    rows.push(cursor.value);
    cursor = await cursor.continue();
  }
  return rows;
}
