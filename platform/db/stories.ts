import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { Term } from '../../core/lookup/word-forms';
import type { Database, Schema, StoryRow } from './schema';

/** A part of the stories that were asked for, the latest first. */
export interface StoryPage {
  readonly stories: readonly StoryRow[];
  /** Whether there are more behind the last one. */
  readonly hasMore: boolean;
}

/** Which part: from a place on, and how many at most. */
export interface Part {
  readonly from: number;
  readonly most: number;
}

type Stories = IDBPObjectStore<Schema, ['stories'], 'stories'>;

/** Half the language begins with one or two given letters; alone, they are answered from so many words. */
const SHORT_FORM = 2;
const MOST_KEYS_OF_SHORT = 2_000;
/** Keys of the latest stories are looked through in portions of this size. */
const PORTION = 500;

const shownSchema = v.object({
  ...{ url: v.string(), title: v.string(), name: v.string(), outlet: v.string(), host: v.string(), day: v.string() },
  ...{ language: v.string(), publishedOn: v.nullable(v.string()), savedAt: v.number(), topics: v.array(v.string()) },
});

const storySchema = v.object({
  ...shownSchema.entries,
  ...{ key: v.string(), siteName: v.string(), lead: v.string(), credit: v.string(), sentences: v.array(v.string()) },
});

/** Whether a row has what is shown of it; one that was damaged must not hide the others. */
function isWhole(row: StoryRow | undefined): row is StoryRow {
  return v.is(shownSchema, row);
}

/** Whether a row has its text as well. */
export function isWholeStory(row: StoryRow | undefined): row is StoryRow {
  return v.is(storySchema, row);
}

/** How many stories are kept. */
export function countStories(database: Database): Promise<number> {
  return database.count('stories');
}

/** The stories that were read last. */
export async function readLatestStories(database: Database, { from, most }: Part): Promise<StoryPage> {
  const stories: StoryRow[] = [];
  let cursor = await database.transaction('stories').store.index('bySavedAt').openCursor(null, 'prev');
  if (cursor && from > 0) cursor = await cursor.advance(from);
  for (; cursor && stories.length < most; cursor = await cursor.continue()) stories.push(cursor.value);
  return { stories: stories.filter(isWhole), hasMore: cursor !== null };
}

/** The stories of which each term begins a word, in their title or their outlet's name. */
export async function findStories(database: Database, terms: readonly Term[], part: Part): Promise<StoryPage> {
  const { store } = database.transaction('stories');
  const areShort = terms.every((term) => term.every((form) => form.length <= SHORT_FORM));
  const perTerm = await Promise.all(
    terms.map((term) => urlsOf(store, term, areShort ? MOST_KEYS_OF_SHORT : undefined)),
  );
  const [fewest = new Set<string>(), ...others] = perTerm.sort((a, b) => a.size - b.size);
  const urls = [...fewest].filter((url) => others.every((each) => each.has(url)));
  return latestOf(store, new Set(urls), part);
}

async function urlsOf(store: Stories, term: Term, most: number | undefined): Promise<Set<string>> {
  const index = store.index('byWord');
  const keys = term.map((form) => index.getAllKeys(IDBKeyRange.bound(form, `${form}\uffff`), most));
  return new Set((await Promise.all(keys)).flat());
}

/** The stories of outlets, by their ids or hosts. */
export async function readStoriesBy(database: Database, outlets: readonly string[], part: Part): Promise<StoryPage> {
  const { store } = database.transaction('stories');
  const keys = await Promise.all(outlets.map((outlet) => store.index('byOutlet').getAllKeys(outlet)));
  return latestOf(store, new Set(keys.flat()), part);
}

/** Of these stories the ones that were read last; no row is read that is not given, since a row holds a whole story. */
async function latestOf(store: Stories, urls: ReadonlySet<string>, { from, most }: Part): Promise<StoryPage> {
  if (urls.size <= from) return { stories: [], hasMore: false };
  const isAll = from === 0 && urls.size <= most;
  const chosen = isAll ? [...urls] : (await latestUrls(store, urls, from + most)).slice(from);
  const rows = await Promise.all(chosen.map((url) => store.get(url)));
  const stories = rows.filter(isWhole).sort((a, b) => b.savedAt - a.savedAt);
  return { stories, hasMore: urls.size > from + most };
}

/** The addresses among these that were kept last, looked for from the latest on, a portion at a time. */
async function latestUrls(store: Stories, urls: ReadonlySet<string>, most: number): Promise<string[]> {
  const index = store.index('bySavedAt');
  const found: string[] = [];
  let cursor = await index.openKeyCursor(null, 'prev');
  while (cursor && found.length < most) {
    const latest = cursor.key;
    cursor = await cursor.advance(PORTION);
    // Stories of one moment are not torn apart: those that the next portion would begin with belong to this one.
    const earliest: number = cursor?.key ?? Number.NEGATIVE_INFINITY;
    const portion = await index.getAllKeys(IDBKeyRange.bound(earliest, latest));
    found.push(...portion.reverse().filter((url) => urls.has(url)));
    if (cursor) cursor = await index.openKeyCursor(IDBKeyRange.upperBound(earliest, true), 'prev');
  }
  return found.slice(0, most);
}
