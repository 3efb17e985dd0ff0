import type { Database, OutletRow } from './schema';

/** The rows of all outlets. */
export function readOutlets(database: Database): Promise<OutletRow[]> {
  return database.getAll('outlets');
}
