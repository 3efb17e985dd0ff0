import type { DayPostings, PostedStory } from '../../core/stories/day-postings';

/** The postings of a day made at once of all its stories, where `withStory` would copy them for each. */
export function postingsOf(day: string, stories: readonly PostedStory[]): DayPostings {
  const lists = new Map<number, { readonly place: number; readonly weight: number }[]>();
  for (const [place, { terms }] of stories.entries()) {
    for (const { term, weight } of terms) {
      const list = lists.get(term);
      if (list) list.push({ place, weight });
      else lists.set(term, [{ place, weight }]);
    }
  }
  const inOrder = [...lists].sort(([a], [b]) => a - b);
  const starts = [0];
  for (const [, list] of inOrder) starts.push((starts.at(-1) ?? 0) + list.length);
  const postings = inOrder.flatMap(([, list]) => list);
  return {
    day,
    urls: stories.map(({ url }) => url),
    outlets: stories.map(({ outlet }) => outlet),
    terms: Uint32Array.from(inOrder, ([term]) => term),
    starts: Uint32Array.from(starts),
    places: Uint16Array.from(postings, ({ place }) => place),
    weights: Uint8Array.from(postings, ({ weight }) => weight),
  };
}
