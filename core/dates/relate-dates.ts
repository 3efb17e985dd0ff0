/** How finely a date is told. */
export type DateGrain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade';

/** A date in a sentence, and the days it can mean. */
export interface FoundDate {
  /** Where it stands; UTF-16 offsets into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The first and the last day it can mean, as YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly grain: DateGrain;
  /** Whether it was resolved against the day of publication. */
  readonly relative: boolean;
  /** Whether the writer, or what is known, leaves it open; never the ground of a clash. */
  readonly vague: boolean;
  /** Set where the date is only where something begins ("since 2014") or ends ("until 2014"). */
  readonly bound?: 'from' | 'until';
}

/** How two dates stand to one another. */
export type DateRelation = 'same' | 'compatible' | 'clash' | 'unrelated';

/**
 * How two dates of one event stand to one another, in either order: the same days, days in common, or none in common.
 * Where they have none in common, and either is vague or only one of them is a beginning or an end, they are unrelated.
 */
export function relateDates(a: FoundDate, b: FoundDate): DateRelation {
  if (a.from === b.from && a.to === b.to) return 'same';
  if (a.from <= b.to && b.from <= a.to) return 'compatible';
  if (a.vague || b.vague || a.bound !== b.bound) return 'unrelated';
  return 'clash';
}
