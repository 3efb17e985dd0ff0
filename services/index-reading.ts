import { indexStory } from '../core/stories/index-story';
import { clearIndex, indexStories, tidyIndex } from '../platform/db/mend-index';
import { withOwnReading } from './own-reading';

/** So many stories are read at a time, which takes some 50 ms: whoever asks meanwhile comes in between. */
const PORTION = 10;

/**
 * Brings the index of own reading in line with the stories, the latest reading first: after an update that indexes
 * otherwise, or where a part of it was lost. Stopped in the middle, the next run goes on with what is left.
 */
export async function indexReading(): Promise<void> {
  const urls = await withOwnReading(tidyIndex);
  for (let from = 0; from < urls.length; from += PORTION) {
    const portion = urls.slice(from, from + PORTION);
    await withOwnReading((database) => indexStories(database, portion, indexStory));
  }
}

/** Makes the whole index anew. */
export async function rebuildIndex(): Promise<void> {
  await withOwnReading(clearIndex);
  await indexReading();
}
