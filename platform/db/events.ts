import type { Database, EventRow } from './schema';

/** The rows of all events. */
export function readEvents(database: Database): Promise<EventRow[]> {
  return database.getAll('events');
}
