import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { migrations } from '../../platform/db/migrations';
import { connect } from '../../platform/db/open-database';
import type { Database } from '../../platform/db/schema';

/** Leaves every database of earlier tests behind. */
export function forgetDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** An empty database of today, of a test's own. */
export async function buildDatabase(): Promise<Database> {
  forgetDatabases();
  return connect('db', migrations, () => undefined);
}
