import type { SourcedMoment } from '../packs/topic-background';

/** A point of a drawn timeline: a moment of the topic, or the day of the story that is being read. */
export type TimelinePoint =
  | { readonly kind: 'moment'; readonly moment: SourcedMoment; readonly year: string | null }
  | { readonly kind: 'story'; readonly date: string; readonly year: string | null };

/** More points do not fit side by side where each can still be pressed. */
const MOST_MOMENTS = 11;

/**
 * The points of a timeline in order, `year` where a new one begins. Of many moments the first of each year is kept, then
 * those nearest to the story, since they say what came before and after it.
 */
export function placeMoments(moments: readonly SourcedMoment[], storyDate: string | null): TimelinePoint[] {
  const kept = fewest(moments, storyDate ?? moments.at(-1)?.date ?? '');
  const points: TimelinePoint[] = kept.map((moment) => ({ kind: 'moment', moment, year: null }));
  if (storyDate !== null) {
    const after = kept.findIndex(({ date }) => date > storyDate);
    points.splice(after === -1 ? points.length : after, 0, { kind: 'story', date: storyDate, year: null });
  }
  return points.map((point, place) => {
    const [year, before] = [point, points[place - 1]].map((each) => (each ? dateOf(each).slice(0, 4) : null));
    return { ...point, year: year === before ? null : (year ?? null) };
  });
}

/** When a point of a timeline was: a period as packs write it. */
export function dateOf(point: TimelinePoint): string {
  return point.kind === 'story' ? point.date : point.moment.date;
}

function fewest(moments: readonly SourcedMoment[], near: string): readonly SourcedMoment[] {
  if (moments.length <= MOST_MOMENTS) return moments;
  const yearOf = ({ date }: SourcedMoment): string => date.slice(0, 4);
  const isFirst = (moment: SourcedMoment): boolean =>
    moments.find((other) => yearOf(other) === yearOf(moment)) === moment;
  const distance = ({ date }: SourcedMoment): number => Math.abs(startOf(date) - startOf(near));
  const kept = moments
    .toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || distance(a) - distance(b))
    .slice(0, MOST_MOMENTS);
  return moments.filter((moment) => kept.includes(moment));
}

function startOf(period: string): number {
  return Date.parse(period.split('/')[0] ?? '');
}
