import { dayParts, monthRange, type DayRange } from './calendar';
import type { DateGrain } from './relate-dates';
import type { Scan } from './scan';
import { tenseAround } from './tense';
import { PARTS } from './vocabulary';

/** A date in a scan: tokens from `first` up to `next`; `range` is null where it is a date and cannot be resolved. */
export interface Piece {
  readonly first: number;
  readonly next: number;
  readonly grain: DateGrain;
  readonly range: DayRange | null;
  readonly relative: boolean;
  readonly vague: boolean;
  /** What it means in a year, for a date that names none. */
  readonly inYear?: (year: number) => DayRange | null;
  /** Its weekday (Sunday is 0), where it is told as one. */
  readonly weekday?: number;
  /** Whether it runs from a day to another, or a year to another. */
  readonly isSpan?: boolean;
}

/** Last, this or next, as words beside a unit or a name say. */
export type Which = -1 | 0 | 1;

/** So long after the last one, a date without a year, and without a verb to say, may be the next one. */
const DOUBTFUL_DAYS = 240;
/** So long after the last one it is. */
const NEXT_DAYS = 300;

/** Last, this or next from a phrase's value. */
export function whichOf(value: number): Which {
  return value === 0 ? -1 : value === 1 ? 0 : 1;
}

/**
 * The days meant by a date without a year. News tells what was, so that it is the latest at or before publication,
 * unless a verb or a word beside it looks ahead; without either, a date nearly a year back is rather the coming one.
 */
export function nearest(
  scan: Scan,
  piece: Pick<Piece, 'first' | 'next'>,
  inYear: (year: number) => DayRange | null,
  which: Which | null,
): { readonly range: DayRange | null; readonly vague: boolean } {
  const { reference } = scan;
  if (reference === null) return { range: null, vague: false };
  const { year } = dayParts(reference);
  if (which === 0) return { range: inYear(year), vague: false };
  const around = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((offset) => inYear(year + offset))
    .filter((range) => range !== null);
  const past = around.findLast(({ from, to }) => (which === -1 ? to : from) <= reference - (which === -1 ? 1 : 0));
  const future = around.find(({ from, to }) => (which === 1 ? from > reference : to >= reference));
  if (which === -1) return { range: past ?? null, vague: false };
  if (which === 1) return { range: future ?? null, vague: false };
  const tense = tenseAround(scan, piece.first, piece.next);
  if (tense === 'future') return { range: future ?? null, vague: false };
  const age = past ? reference - past.to : Infinity;
  if (tense === 'past') return { range: past ?? null, vague: age > NEXT_DAYS };
  return { range: (age > NEXT_DAYS ? future : past) ?? null, vague: age > DOUBTFUL_DAYS };
}

/** A part of a period: its first or second half, its middle, or what had passed of it; `part` is a place in PARTS. */
export function narrow(range: DayRange, part: number, reference: number | null): DayRange {
  const { from, to } = range;
  const half = from + Math.floor((to - from + 1) / 2);
  const isYear = to - from > 360 && to - from < 367;
  const middle = isYear ? monthRange(dayParts(from).year, 7).from : half;
  const name = PARTS[part];
  if (name === undefined) return range;
  switch (name) {
    case 'early':
      return { from, to: middle - 1 };
    case 'late':
      return { from: middle, to };
    case 'middle':
      return { from: from + Math.floor((to - from) / 4), to: to - Math.floor((to - from) / 4) };
    case 'soFar':
      return { from, to: reference !== null && reference >= from ? Math.min(reference, to) : to };
  }
}
