import type { Database, StoreName } from './schema';

/** How much a store holds: rows, and bytes of the rows as JSON in UTF-8. */
export interface StoreSize {
  readonly store: StoreName;
  readonly rows: number;
  readonly bytes: number;
}

/** Measures every store, row by row, so that no store is held in memory whole. */
export async function measureStores(database: Database): Promise<StoreSize[]> {
  const encoder = new TextEncoder();
  const sizes: StoreSize[] = [];
  for (const store of database.objectStoreNames) {
    let rows = 0;
    let bytes = 0;
    let cursor = await database.transaction(store).store.openCursor();
    while (cursor) {
      rows++;
      bytes += encoder.encode(JSON.stringify(cursor.value)).length;
      cursor = await cursor.continue();
    }
    sizes.push({ store, rows, bytes });
  }
  return sizes;
}
