import { checkEventRow } from './check-row';
import { readCurrent } from './packs';
import type { Database, EventRow } from './schema';

/** The current rows of all events, pack by pack. */
export async function readEvents(database: Database): Promise<EventRow[]> {
  return (await readCurrent(database, 'events')).map(checkEventRow);
}
