import { checkOutletRow } from './check-row';
import { readCurrent } from './packs';
import type { Database, OutletRow } from './schema';

/** The current rows of all outlets, pack by pack. */
export async function readOutlets(database: Database): Promise<OutletRow[]> {
  return (await readCurrent(database, 'outlets')).map(checkOutletRow);
}
