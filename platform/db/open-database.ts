import { deleteDB, openDB } from 'idb';
import { StorageFaultError } from './faults';
import { migrations, type Migration } from './migrations';
import type { Database, Schema } from './schema';

export const DATABASE_NAME = 'sidelight';
/** An opening that takes longer waits for somebody who does not let go; the reader is answered without it. */
export const LONGEST_OPENING_MS = 3_000;

let opening: Promise<Database> | undefined;

/** The one connection of this context; opened when first asked for, and again after it was lost. */
export function openDatabase(): Promise<Database> {
  opening ??= connect(DATABASE_NAME, migrations, forgetConnection).catch((error: unknown) => {
    forgetConnection();
    throw error;
  });
  return inTime(opening);
}

/** Lets the next one who asks open the database anew. */
export function forgetConnection(): void {
  opening = undefined;
}

/** Deletes a database that is none of ours although it has our name, so that the next opening makes it anew. */
export async function deleteDatabase(): Promise<void> {
  (await opening)?.close();
  forgetConnection();
  await deleteDB(DATABASE_NAME);
}

/** The opening that has been waited for in vain; until it is through, nobody else waits for it. */
let late: Promise<Database> | undefined;

/** Waits for an opening, but not for ever: it goes on by itself and serves those who ask later. */
async function inTime(opened: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      late = opened;
      reject(new StorageFaultError('blocked', 'the database does not open'));
    };
    timer = setTimeout(giveUp, late === opened ? 0 : LONGEST_OPENING_MS);
  });
  try {
    const database = await Promise.race([opened, tooLate]);
    late = undefined;
    return database;
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a database and brings it up to the last of `steps`; `onLost` is called when the connection is of no use any more. */
export async function connect(name: string, steps: readonly Migration[], onLost: () => void): Promise<Database> {
  const upgrade: { failure?: unknown } = {};
  const opening = openDB<Schema>(name, steps.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      const migrate = async (): Promise<void> => {
        // Each step has a schema of its own, which is older than today's.
        for (const step of steps.slice(oldVersion)) await step(database as never, transaction as never);
      };
      transaction.done.catch(() => undefined); // the opening fails with it
      migrate().catch((error: unknown) => {
        upgrade.failure = error;
        abort(transaction);
      });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return opening.catch((error: unknown) => {
    throw upgrade.failure ?? error;
  });
}

/** Undoes what a step has half done: nobody waits for its end, so that it would be kept. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: the step failed because of that.
  }
}
