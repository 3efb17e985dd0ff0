import type { IDBPObjectStore } from 'idb';
import * as v from 'valibot';
import type { ProfileRow, Schema } from './schema';

type Mode = 'readonly' | 'readwrite';
type Profiles<Of extends Mode> = IDBPObjectStore<Schema, ('stories' | 'profiles' | 'postings')[], 'profiles', Of>;

const profileSchema = v.pipe(
  v.object({
    ...{ url: v.string(), outlet: v.string(), day: v.string() },
    ...{ language: v.string(), publishedOn: v.nullable(v.string()) },
    ...{ terms: v.instance(Uint32Array), weights: v.instance(Uint8Array), flags: v.instance(Uint8Array) },
    ...{ rarities: v.instance(Uint8Array), shingles: v.instance(Uint32Array) },
  }),
  v.check(({ terms, weights, flags, rarities }) =>
    [weights, flags, rarities].every(({ length }) => length === terms.length),
  ),
);

/** Whether a row has all that a story is matched by; one that was damaged must not hide the others. */
export function isWholeProfile(row: unknown): row is ProfileRow {
  return v.is(profileSchema, row);
}

/** The profiles of the stories at these addresses, in this order; without those that are missing or damaged. */
export async function readProfiles(store: Profiles<Mode>, urls: readonly string[]): Promise<ProfileRow[]> {
  return (await Promise.all(urls.map((url) => store.get(url)))).filter(isWholeProfile);
}

/** The profiles of an outlet's stories of a span of days (YYYY-MM-DD, both included), so many at most. */
export async function readProfilesOf(
  store: Profiles<Mode>,
  { outlet, first, last, most }: { outlet: string; first: string; last: string; most: number },
): Promise<ProfileRow[]> {
  if (first > last) return [];
  const range = IDBKeyRange.bound([outlet, first], [outlet, last]);
  return (await store.index('byOutletAndDay').getAll(range, most)).filter(isWholeProfile);
}

/** The days in whose postings stories are, each with their addresses; stories without a profile are in none. */
export async function daysOf(
  store: Profiles<'readwrite'>,
  urls: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const days = new Map<string, string[]>();
  const rows = await Promise.all(urls.map((url) => store.get(url)));
  for (const row of rows) {
    if (typeof row?.day !== 'string') continue;
    const there = days.get(row.day);
    if (there) there.push(row.url);
    else days.set(row.day, [row.url]);
  }
  return days;
}
