import { fail, type Result } from '../../core/result';
import type { LookUpFailure } from '../../platform/messages';

/** The reply to what only has to be done. */
export async function done(work: Promise<unknown>): Promise<Record<string, never>> {
  await work;
  return {};
}

/** An answer, or that the database could not be read. */
export async function orStorageFailure<Value>(
  answer: Promise<Result<Value, LookUpFailure>>,
): Promise<Result<Value, LookUpFailure>> {
  return answer.catch((error: unknown) => {
    console.error('Sidelight could not read its database:', error);
    return fail('storage');
  });
}
