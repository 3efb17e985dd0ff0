import { openDB } from 'idb';
import { migrations, type Migration } from './migrations';
import type { Database, Schema } from './schema';

export const DATABASE_NAME = 'sidelight';

let opening: Promise<Database> | undefined;

/** The one connection of this context; opened when first asked for, and again after it was lost. */
export function openDatabase(): Promise<Database> {
  opening ??= connect(DATABASE_NAME, migrations, () => (opening = undefined)).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Opens a database and brings it up to the last of `steps`; `onLost` is called when the connection is of no use any more. */
export function connect(name: string, steps: readonly Migration[], onLost: () => void): Promise<Database> {
  return openDB<Schema>(name, steps.length, {
    upgrade(database, oldVersion) {
      for (const migrate of steps.slice(oldVersion)) migrate(database as never); // the step's own, older schema
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
}
