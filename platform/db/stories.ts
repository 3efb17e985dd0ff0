import type { Database, StoryRow } from './schema';

/** Keeps a story of the reader's own; written with care, since nothing else has it. */
export async function putStory(database: Database, story: StoryRow): Promise<void> {
  const transaction = database.transaction('stories', 'readwrite');
  await Promise.all([transaction.store.put(story), transaction.done]);
}

/** The stories of a span of days (YYYY-MM-DD, both included), oldest first. */
export function readStoriesOf(database: Database, first: string, last: string): Promise<StoryRow[]> {
  return database.getAllFromIndex('stories', 'byDay', IDBKeyRange.bound(first, last));
}

/** Forgets the stories before a day, by index, and gives back how many there were. */
export async function dropStoriesBefore(database: Database, day: string): Promise<number> {
  const transaction = database.transaction('stories', 'readwrite');
  const urls = await transaction.store.index('byDay').getAllKeys(IDBKeyRange.upperBound(day, true));
  await Promise.all([...urls.map((url) => transaction.store.delete(url)), transaction.done]);
  return urls.length;
}
