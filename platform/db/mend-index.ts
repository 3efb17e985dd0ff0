import { emptyDay, withoutStories } from '../../core/stories/day-postings';
import type { StoryIndex } from '../../core/stories/index-story';
import { addToIndex, changeReading } from './change-reading';
import { openReading } from './open-reading';
import { isWholeDay } from './postings';
import { READING_STORES, type Database, type StoryRow } from './schema';

/**
 * Takes out of the index what belongs to no story, or was damaged, and gives back the addresses of the stories that are
 * not in it, the latest reading first.
 */
export function tidyIndex(database: Database): Promise<string[]> {
  return changeReading(database, async (transaction) => {
    const urls = await transaction.objectStore('stories').index('bySavedAt').getAllKeys();
    const [stories, posted] = [new Set(urls), new Set<string>()];
    const postings = transaction.objectStore('postings');
    for (let cursor = await postings.openCursor(); cursor; cursor = await cursor.continue()) {
      const row = isWholeDay(cursor.value) ? cursor.value : emptyDay(cursor.key);
      const rest = withoutStories(
        row,
        row.urls.filter((url) => !stories.has(url)),
      );
      for (const url of rest.urls) posted.add(url);
      if (rest.urls.length === 0) await cursor.delete();
      else if (rest !== row) await cursor.update(rest);
    }
    const profiles = transaction.objectStore('profiles');
    const profiled = new Set(await profiles.getAllKeys());
    await Promise.all([...profiled].filter((url) => !stories.has(url)).map((url) => profiles.delete(url)));
    // Stories that were kept long before there was an index have no key, and stay without.
    const indexable = new Set(await transaction.objectStore('stories').index('byKey').getAllKeys());
    return urls.filter((url) => indexable.has(url) && !(posted.has(url) && profiled.has(url))).reverse();
  });
}

/** Puts stories that are kept into the index, those of these addresses that are still there. */
export async function indexStories(
  database: Database,
  urls: readonly string[],
  indexOf: (story: StoryRow) => StoryIndex,
): Promise<void> {
  const stories = await openReading(database).readStories(urls);
  const indexed = stories.map((story) => ({ story, index: indexOf(story) }));
  await changeReading(database, async (transaction) => {
    for (const { story, index } of indexed) {
      const row = await transaction.objectStore('stories').get(story.url);
      // What was forgotten meanwhile, or read again, is no business of ours.
      if (row?.savedAt === story.savedAt) await addToIndex(transaction, row, index);
    }
  });
}

/** Empties the index, so that it is made anew. */
export function clearIndex(database: Database): Promise<void> {
  return changeReading(database, async (transaction) => {
    for (const name of READING_STORES) if (name !== 'stories') await transaction.objectStore(name).clear();
  });
}
