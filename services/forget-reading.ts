import type { ForgetReading } from '../core/reading/reading';
import type { Result } from '../core/result';
import { forgetStories } from '../platform/db/forget-stories';
import type { LookUpFailure } from '../platform/messages';
import { fromOwnReading } from './own-reading';

/** Forgets a part of the own reading, and says how many stories that were. */
export function forgetReading(what: ForgetReading): Promise<Result<{ readonly forgotten: number }, LookUpFailure>> {
  return fromOwnReading(async (database) => ({ forgotten: await forgetStories(database, what) }));
}
