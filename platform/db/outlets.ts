import { checkOutletRow, checkPackRow } from './check-row';
import { currentRows } from './packs';
import type { Database, OutletRow } from './schema';

/** The current rows of all outlets, pack by pack. */
export async function readOutlets(database: Database): Promise<OutletRow[]> {
  const transaction = database.transaction(['packs', 'outlets']);
  const packs = (await transaction.objectStore('packs').getAll()).map(checkPackRow);
  const rows = await Promise.all(packs.map((pack) => transaction.objectStore('outlets').getAll(currentRows(pack))));
  return rows.flat().map(checkOutletRow);
}
