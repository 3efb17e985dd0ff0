import type { Database, StoreName } from './schema';

/** How much a store holds: rows, and bytes of the rows as JSON in UTF-8, of typed arrays as they are. */
export interface StoreSize {
  readonly store: StoreName;
  readonly rows: number;
  readonly bytes: number;
}

/** Measures every store, row by row, so that no store is held in memory whole. */
export async function measureStores(database: Database): Promise<StoreSize[]> {
  const sizes: StoreSize[] = [];
  for (const store of database.objectStoreNames) {
    let rows = 0;
    let bytes = 0;
    let cursor = await database.transaction(store).store.openCursor();
    while (cursor) {
      rows++;
      bytes += bytesOf(cursor.value);
      cursor = await cursor.continue();
    }
    sizes.push({ store, rows, bytes });
  }
  return sizes;
}

const encoder = new TextEncoder();

function bytesOf(row: object): number {
  let ofArrays = 0;
  const json = JSON.stringify(row, (_name, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    ofArrays += value.byteLength;
    return '';
  });
  return encoder.encode(json).length + ofArrays;
}
