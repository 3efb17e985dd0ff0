import { checkEventRow, checkPackRow } from './check-row';
import { currentRows } from './packs';
import type { Database, EventRow } from './schema';

/** The current rows of all events, pack by pack. */
export async function readEvents(database: Database): Promise<EventRow[]> {
  const transaction = database.transaction(['packs', 'events']);
  const packs = (await transaction.objectStore('packs').getAll()).map(checkPackRow);
  const rows = await Promise.all(packs.map((pack) => transaction.objectStore('events').getAll(currentRows(pack))));
  return rows.flat().map(checkEventRow);
}
