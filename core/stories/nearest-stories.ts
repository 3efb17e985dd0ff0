import { forEachPosting, type DayPostings } from './day-postings';
import { hashOf } from '../text/hash';
import { topicTerm } from './story-terms';
import type { LocalText, NewsEvent, Outlet, OutletId, TopicId, Version } from '../packs/pack';
import type { ShownOutlet, StoryOrigin } from './other-versions';

/** A story of another outlet on the same topic, from about the same days. */
export interface NearestStory {
  readonly from: StoryOrigin;
  readonly outlet: ShownOutlet;
  /** From own reading it stands under `en` as its outlet wrote it, whatever its language. */
  readonly title: LocalText;
  readonly url: string;
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day as YYYY-MM-DD. */
  readonly publishedOn: string;
}

/** Further apart, two stories on a topic are not news of the same days. */
export const NEAREST_DAYS = 14;
/** More would be a search, not a hint. */
export const MOST_NEAREST = 5;
const DAY_MS = 86_400_000;

/**
 * The versions on a topic that were published within two weeks of a day, the nearest first, one an outlet, and none of
 * the outlet that is being read. None for a page without a date, which could be of any year.
 */
export function nearestVersions(
  { topicId, publishedOn, here }: { topicId: TopicId; publishedOn: string | null; here: OutletId | null },
  { events, outlets }: { events: readonly NewsEvent[]; outlets: readonly Outlet[] },
): { readonly version: Version; readonly outlet: Outlet }[] {
  if (publishedOn === null) return [];
  const distance = (version: Version) => Math.abs(Date.parse(version.publishedOn) - Date.parse(publishedOn)) / DAY_MS;
  const near = events
    .filter(({ topics }) => topics.includes(topicId))
    .flatMap(({ versions }) => versions)
    .filter((version) => version.outlet !== here && distance(version) <= NEAREST_DAYS)
    .toSorted((a, b) => distance(a) - distance(b));
  const seen = new Set<OutletId>();
  return near
    .filter(({ outlet }) => !seen.has(outlet) && seen.add(outlet))
    .flatMap((version) => outlets.filter(({ id }) => id === version.outlet).map((outlet) => ({ version, outlet })))
    .slice(0, MOST_NEAREST);
}

/**
 * Addresses of the stories of these days that mention a topic, those of the days nearest to one (YYYY-MM-DD) first,
 * without the outlet `here`.
 */
export function nearestOnTopic(
  days: readonly DayPostings[],
  { topicId, publishedOn, here }: { topicId: TopicId; publishedOn: string; here: string },
): string[] {
  const apart = ({ day }: DayPostings) => Math.abs(Date.parse(day) - Date.parse(publishedOn));
  const term = hashOf(topicTerm(topicId));
  return days
    .toSorted((a, b) => apart(a) - apart(b))
    .flatMap((day) => {
      const places: number[] = [];
      forEachPosting(day, term, (place) => places.push(place));
      return places.filter((place) => day.outlets[place] !== here).map((place) => day.urls[place] ?? '');
    });
}
