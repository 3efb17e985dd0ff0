import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import {
  emptyDay,
  isConsistent,
  withoutStories,
  withStory,
  type DayPostings,
  type PostedStory,
} from '../../core/stories/day-postings';
import type { Schema } from './schema';

type Mode = 'readonly' | 'readwrite';
type Postings<Of extends Mode> = IDBPObjectStore<Schema, ('stories' | 'profiles' | 'postings')[], 'postings', Of>;

/** Looked through at once: a day has hundreds of stories, and a schema takes its time for each entry of an array. */
const strings = v.custom<string[]>((list) => Array.isArray(list) && list.every((each) => typeof each === 'string'));

const daySchema = v.pipe(
  v.object({
    ...{ day: v.string(), urls: strings, outlets: strings },
    ...{ terms: v.instance(Uint32Array), starts: v.instance(Uint32Array) },
    ...{ places: v.instance(Uint16Array), weights: v.instance(Uint8Array) },
  }),
  v.check((row) => isConsistent(row)),
);

/** Whether a row has what is looked up in it; one that was damaged must not hide the others. */
export function isWholeDay(row: unknown): row is DayPostings {
  return v.is(daySchema, row);
}

/** The postings of a span of days (YYYY-MM-DD, both included), oldest first; days without a story have none. */
export async function readDays(store: Postings<Mode>, first: string, last: string): Promise<DayPostings[]> {
  if (first > last) return [];
  return (await store.getAll(IDBKeyRange.bound(first, last))).filter(isWholeDay);
}

/** Adds a story to the postings of a day; of a row that was damaged nothing stays, until the index is mended. */
export async function addToDay(store: Postings<'readwrite'>, day: string, story: PostedStory): Promise<void> {
  const row = await store.get(day);
  await store.put(withStory(isWholeDay(row) ? row : emptyDay(day), story));
}

/** Takes stories out of the postings of a day; a day without stories, or one that was damaged, goes whole. */
export async function takeFromDay(store: Postings<'readwrite'>, day: string, urls: readonly string[]): Promise<void> {
  const row = await store.get(day);
  if (row === undefined) return;
  const rest = isWholeDay(row) ? withoutStories(row, urls) : emptyDay(day);
  if (rest.urls.length === 0) await store.delete(day);
  else if (rest !== row) await store.put(rest);
}
