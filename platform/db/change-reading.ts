import type { IDBPTransaction } from 'idb';
import type { StoryIndex } from '../../core/stories/index-story';
import { addToDay, takeFromDay } from './postings';
import { daysOf } from './profiles';
import { READING_STORES, type Database, type Schema, type StoryRow } from './schema';

/** A transaction over own reading, its index, and the comparisons that quote it. */
export type ReadingChange = IDBPTransaction<
  Schema,
  ('stories' | 'profiles' | 'postings' | 'comparisons')[],
  'readwrite'
>;

/** So many stories are taken out of the index at a time, since their profiles are read for that. */
const PORTION = 500;

/**
 * Changes own reading and its index in one transaction, which is undone whole where `work` fails. It may await nothing
 * but the transaction's own requests.
 */
export async function changeReading<Outcome>(
  database: Database,
  work: (transaction: ReadingChange) => Promise<Outcome>,
): Promise<Outcome> {
  const transaction = database.transaction([...READING_STORES, 'comparisons'], 'readwrite');
  transaction.done.catch(() => undefined); // it is waited for below, unless `work` fails before
  try {
    const outcome = await work(transaction);
    await transaction.done;
    return outcome;
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: ReadingChange): void {
  try {
    transaction.abort();
  } catch {
    // It is over already: `work` failed because of that.
  }
}

/** Writes what a story is indexed by. */
export async function addToIndex(
  transaction: ReadingChange,
  { url, outlet, day }: Pick<StoryRow, 'url' | 'outlet' | 'day'>,
  { profile, terms }: StoryIndex,
): Promise<void> {
  await transaction.objectStore('profiles').put({ ...profile, url, outlet, day });
  await addToDay(transaction.objectStore('postings'), day, { url, outlet, terms });
}

/** Takes stories out of own reading and of its index. */
export async function removeStories(transaction: ReadingChange, urls: readonly string[]): Promise<void> {
  const [stories, profiles] = [transaction.objectStore('stories'), transaction.objectStore('profiles')];
  for (let from = 0; from < urls.length; from += PORTION) {
    const portion = urls.slice(from, from + PORTION);
    for (const [day, ofDay] of await daysOf(profiles, portion)) {
      await takeFromDay(transaction.objectStore('postings'), day, ofDay);
    }
    await Promise.all(portion.flatMap((url) => [profiles.delete(url), stories.delete(url)]));
  }
}

/** Drops stories for good, with every comparison, since some may quote them; gives back how many stories. */
export async function dropStories(transaction: ReadingChange, urls: readonly string[]): Promise<number> {
  await removeStories(transaction, urls);
  if (urls.length > 0) await transaction.objectStore('comparisons').clear();
  return urls.length;
}
