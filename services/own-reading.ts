import { fail, ok, type Result } from '../core/result';
import { faultOf } from '../platform/db/faults';
import { forgetConnection, openDatabase } from '../platform/db/open-database';
import type { Database } from '../platform/db/schema';

/** Does something with the reader's own reading; a connection that was lost is opened again. Nothing stands in for it. */
export async function withOwnReading<Answer>(work: (database: Database) => Promise<Answer>): Promise<Answer> {
  try {
    return await work(await openDatabase());
  } catch (error) {
    if (faultOf(error) !== 'closed') throw error;
    forgetConnection();
    return work(await openDatabase());
  }
}

/** The same as an answer: where the database cannot be used, it says so. */
export async function fromOwnReading<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Result<Value, 'storage'>> {
  try {
    return ok(await withOwnReading(work));
  } catch (error) {
    console.error('Sidelight could not use its store of own reading:', error);
    return fail('storage');
  }
}
