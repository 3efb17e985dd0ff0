import { shiftDay } from '../../core/dates/calendar';
import { hasGrown, isSameStory, tellsMore, topicsOfBoth } from '../../core/reading/read-again';
import { indexStory, type StoryIndex } from '../../core/stories/index-story';
import { addToIndex, changeReading, dropStories, removeStories, type ReadingChange } from './change-reading';
import { readProfilesOf } from './profiles';
import type { Database, StoryRow } from './schema';
import { isWholeStory } from './stories';

/** How much is kept of one outlet, in stories. How much is kept in all is seen to later, since counting takes long. */
export interface ReadingBudget {
  /** The ones that were read first go. */
  readonly ofOutlet: number;
  /** More than these that are new within a day are not kept: nobody reads so many. */
  readonly newInDay: number;
}

/** What befell a story that was to be kept. */
export type Kept = 'new' | 'again' | 'too-soon' | 'too-many';

/** A twentieth of all that is kept, and more than anybody reads of one outlet in the longest time it is kept. */
export const READING_BUDGET: ReadingBudget = { ofOutlet: 1_000, newInDay: 200 };

const DAY_MS = 86_400_000;
/** An outlet that tells a story again at another address does so within days. */
const COPY_DAYS = 2;
/** So many of them are looked at; an outlet of which more was read in these days is no reader's. */
const MOST_PROFILES = 500;
/** More addresses of one article than this are not taken out at once. */
const MOST_OF_KEY = 20;
/** Over the budget, so many stories go with each that comes: one more than enough, and none has to wait long for it. */
const MOST_EVICTED = 50;

/**
 * Keeps a story of the reader's own with its index, written with care, since nothing else has it: in place of what is
 * kept of the same article, or of nearly the same story of its outlet at another address. A story that is kept already
 * is left alone unless `mayReplace`, or unless its text has grown so much that it would lose by that.
 */
export function putStory(
  database: Database,
  story: StoryRow,
  index: StoryIndex,
  { mayReplace = true, budget = READING_BUDGET }: { mayReplace?: boolean; budget?: ReadingBudget } = {},
): Promise<Kept> {
  return changeReading(database, async (transaction) => {
    const earlier = await earlierOf(transaction, story, index);
    if (earlier.urls.length === 0) {
      if ((await countNew(transaction, story)) >= budget.newInDay) return 'too-many';
      await write(transaction, story, index);
      await evict(transaction, story.outlet, budget);
      return 'new';
    }
    if (!mayReplace && !(earlier.row && hasGrown(story, earlier.row))) return 'too-soon';
    await replace(transaction, earlier, story, index);
    return 'again';
  });
}

/** What is kept of a story already: the addresses, and the row of this very article, if there is a whole one. */
interface Earlier {
  readonly urls: readonly string[];
  readonly row: StoryRow | undefined;
}

async function earlierOf(transaction: ReadingChange, story: StoryRow, { profile }: StoryIndex): Promise<Earlier> {
  const { key, outlet, day } = story;
  const rows = await transaction.objectStore('stories').index('byKey').getAll(key, MOST_OF_KEY);
  const near = await readProfilesOf(transaction.objectStore('profiles'), {
    ...{ outlet, most: MOST_PROFILES },
    ...{ first: shiftDay(day, -COPY_DAYS), last: shiftDay(day, COPY_DAYS) },
  });
  const copies = near.filter((each) => isSameStory(each, profile));
  const urls = new Set([...rows, ...copies].map(({ url }) => url));
  return { urls: [...urls], row: rows.filter(isWholeStory).sort((a, b) => b.savedAt - a.savedAt)[0] };
}

/** How many stories of the outlet were kept within the last day, those that were read again among them. */
function countNew(transaction: ReadingChange, { outlet, savedAt }: StoryRow): Promise<number> {
  const lastDay = IDBKeyRange.bound([outlet, savedAt - DAY_MS], [outlet, savedAt]);
  return transaction.objectStore('stories').index('byOutletAndMoment').count(lastDay);
}

/** The text that tells more stays, at its address and with its day where a later reading has none. */
async function replace(
  transaction: ReadingChange,
  { urls, row }: Earlier,
  story: StoryRow,
  index: StoryIndex,
): Promise<void> {
  if (row && !tellsMore(story, row)) {
    const kept = { ...row, topics: topicsOfBoth(story, row), savedAt: story.savedAt };
    const isIndexed = kept.topics.toSorted().join() === row.topics.toSorted().join();
    await removeStories(transaction, isIndexed ? urls.filter((url) => url !== row.url) : urls);
    if (isIndexed) await transaction.objectStore('stories').put(kept);
    else await write(transaction, kept, indexStory(kept));
    return;
  }
  await removeStories(transaction, urls);
  const { profile } = index;
  if (!row || profile.publishedOn !== null) return write(transaction, story, index);
  const { day, publishedOn } = row;
  await write(transaction, { ...story, day, publishedOn }, { ...index, profile: { ...profile, publishedOn } });
}

async function write(transaction: ReadingChange, story: StoryRow, index: StoryIndex): Promise<void> {
  await transaction.objectStore('stories').put(story);
  await addToIndex(transaction, story, index);
}

/** The outlet's stories that were read first go where it has too many, so far as they go at once. */
async function evict(transaction: ReadingChange, outlet: string, { ofOutlet }: ReadingBudget): Promise<void> {
  const index = transaction.objectStore('stories').index('byOutletAndMoment');
  const all = IDBKeyRange.bound([outlet], [outlet, []]); // arrays come behind every number
  const tooMany = (await index.count(all)) - ofOutlet;
  if (tooMany > 0) await dropStories(transaction, await index.getAllKeys(all, Math.min(tooMany, MOST_EVICTED)));
}
