import { dropComparisonsBefore } from '../platform/db/comparisons';
import { dropStoriesBeyond, dropStoriesReadBefore } from '../platform/db/forget-stories';
import { readSettings } from '../platform/settings-store';
import { indexReading } from './index-reading';
import { withOwnReading } from './own-reading';

const DAY_MS = 86_400_000;
/** A story is compared again while it is news, which is not for longer. */
const COMPARISON_DAYS = 30;

/**
 * Forgets what was read longer ago than the reader wants it kept, and what is too much, gives back how many stories
 * that were, and sees to the index of the others. Comparisons that were made long ago go too.
 */
export async function sweepReading(now = Date.now()): Promise<number> {
  const { readingDays } = await readSettings();
  const old = await withOwnReading((database) => dropStoriesReadBefore(database, now - readingDays * DAY_MS));
  const tooMany = await withOwnReading(dropStoriesBeyond);
  await withOwnReading((database) => dropComparisonsBefore(database, now - COMPARISON_DAYS * DAY_MS));
  await indexReading();
  return old + tooMany;
}
