import { belongsTo } from '../../core/outlets/hosts';
import type { ForgetReading } from '../../core/reading/reading';
import { changeReading, dropStories, removeStories, type ReadingChange } from './change-reading';
import { READING_STORES, type Database } from './schema';

/**
 * A story takes some 15 kB on disk with its index, so all take about 300 MB at most; who reads 50 articles a day gets
 * there in more than a year.
 */
export const MOST_STORIES = 20_000;
/** So many go at a time, so that whoever asks meanwhile comes in between. */
const BATCH = 100;

/**
 * Forgets a part of the own reading with its index, and gives back how many stories that were. All comparisons go: they
 * are cache, and may quote what is forgotten from an address at which nothing is kept any more.
 */
export function forgetStories(database: Database, what: ForgetReading): Promise<number> {
  return changeReading(database, async (transaction) => {
    await transaction.objectStore('comparisons').clear();
    if (what.kind === 'all') return clear(transaction);
    const urls = await urlsToForget(transaction, what);
    await removeStories(transaction, urls);
    return urls.length;
  });
}

async function clear(transaction: ReadingChange): Promise<number> {
  const stories = await transaction.objectStore('stories').count();
  for (const name of READING_STORES) await transaction.objectStore(name).clear();
  return stories;
}

async function urlsToForget(
  transaction: ReadingChange,
  what: Exclude<ForgetReading, { kind: 'all' }>,
): Promise<readonly string[]> {
  const stories = transaction.objectStore('stories');
  switch (what.kind) {
    case 'story':
      return stories.getAllKeys(what.url);
    case 'site':
      return urlsOfSite(transaction, what.host);
    case 'since':
      return stories.index('bySavedAt').getAllKeys(IDBKeyRange.lowerBound(what.moment));
  }
}

async function urlsOfSite(transaction: ReadingChange, site: string): Promise<string[]> {
  const index = transaction.objectStore('stories').index('byHost');
  const hosts: string[] = [];
  for (let cursor = await index.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    if (belongsTo(cursor.key, site)) hosts.push(cursor.key);
  }
  return (await Promise.all(hosts.map((host) => index.getAllKeys(host)))).flat();
}

/** Forgets the stories that were read before a moment, in ms since 1970, and gives back how many there were. */
export function dropStoriesReadBefore(database: Database, moment: number): Promise<number> {
  return changeReading(database, async (transaction) => {
    const index = transaction.objectStore('stories').index('bySavedAt');
    const urls = await index.getAllKeys(IDBKeyRange.upperBound(moment, true));
    return dropStories(transaction, urls);
  });
}

/** Forgets the stories that were read first where there are more than `most`, and gives back how many it forgot. */
export async function dropStoriesBeyond(database: Database, most = MOST_STORIES): Promise<number> {
  let dropped = 0;
  let ofBatch: number;
  do {
    ofBatch = await dropBatch(database, most);
    dropped += ofBatch;
  } while (ofBatch === BATCH);
  return dropped;
}

function dropBatch(database: Database, most: number): Promise<number> {
  return changeReading(database, async (transaction) => {
    const stories = transaction.objectStore('stories');
    const tooMany = (await stories.count()) - most;
    if (tooMany <= 0) return 0;
    const urls = await stories.index('bySavedAt').getAllKeys(undefined, Math.min(tooMany, BATCH));
    return dropStories(transaction, urls);
  });
}
