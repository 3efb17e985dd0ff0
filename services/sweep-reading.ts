import { dropStoriesReadBefore } from '../platform/db/stories';
import { readSettings } from '../platform/settings-store';
import { withOwnReading } from './own-reading';

const DAY_MS = 86_400_000;

/** Forgets what was read longer ago than the reader wants it kept, and gives back how many stories that were. */
export async function sweepReading(now = Date.now()): Promise<number> {
  const { readingDays } = await readSettings();
  return withOwnReading((database) => dropStoriesReadBefore(database, now - readingDays * DAY_MS));
}
