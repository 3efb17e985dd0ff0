import { fold } from '../text/fold';
import { LONGEST_QUERY } from './lookup-result';

/** Older lookups are forgotten. */
export const MOST_RECENT = 8;

/** The latest lookups with one more, the newest first; a lookup that was there before moves to the front. */
export function withLookup(recent: readonly string[], lookup: string): readonly string[] {
  const added = lookup.trim().slice(0, LONGEST_QUERY);
  if (added === '') return recent;
  const others = recent.filter((each) => fold(each) !== fold(added));
  return [added, ...others].slice(0, MOST_RECENT);
}

/** Reads the latest lookups from unknown input; what is no text is left out, alone. */
export function readRecentLookups(input: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(input) ? input : [];
  const texts = items.filter((item) => typeof item === 'string' && item.trim() !== '') as string[];
  return texts.slice(0, MOST_RECENT).map((text) => text.slice(0, LONGEST_QUERY));
}
