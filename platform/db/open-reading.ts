import type { DayPostings } from '../../core/stories/day-postings';
import { readDays } from './postings';
import { readProfiles } from './profiles';
import { READING_STORES, type Database, type ProfileRow, type StoryRow } from './schema';
import { isWholeStory } from './stories';

/** Own reading as it is at one moment; it is closed as soon as nothing of it is being read. */
export interface Reading {
  /** The postings of a span of days (YYYY-MM-DD, both included), oldest first. */
  readDays(first: string, last: string): Promise<DayPostings[]>;
  /** Profiles by address, in this order; without those that are missing or damaged. */
  readProfiles(urls: readonly string[]): Promise<ProfileRow[]>;
  /** Whole stories by address, in this order; without those that are missing or damaged. */
  readStories(urls: readonly string[]): Promise<StoryRow[]>;
}

/**
 * Opens own reading for questions that follow one another in one transaction. Between an answer and the next question
 * nothing else may be awaited: the transaction is over then, and asking fails.
 */
export function openReading(database: Database): Reading {
  const transaction = database.transaction([...READING_STORES]);
  transaction.done.catch(() => undefined); // whoever asks hears of it
  return {
    readDays: async (first, last) => readDays(transaction.objectStore('postings'), first, last),
    readProfiles: async (urls) => readProfiles(transaction.objectStore('profiles'), urls),
    async readStories(urls) {
      const store = transaction.objectStore('stories');
      return (await Promise.all(urls.map((url) => store.get(url)))).filter(isWholeStory);
    },
  };
}
