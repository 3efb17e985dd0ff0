import {
  dayParts,
  monthRange,
  quarterRange,
  shiftMonths,
  weekdayOf,
  weekRange,
  yearRange,
  type DayRange,
} from './calendar';
import { whichOf, type Piece, type Which } from './piece';
import type { DateGrain } from './relate-dates';
import { hasDateCase, isJoined, isLoneNumber, phraseAt, phraseBefore, skip, type Match, type Scan } from './scan';
import { tenseAround } from './tense';
import { UNITS } from './vocabulary';

/** From so many on, numbers of years, months and weeks are rounded. */
const ROUNDED = 10;
/** Days are counted exactly up to two weeks. */
const EXACT_DAYS = 14;
const WEEK = 7;
/** How far "N weeks ago" may be off, either way, in days; likewise for months, and, in months, for years and decades. */
const WEEK_SLACK = 3;
const MONTH_SLACK = 15;
const YEAR_SLACK = 6;
const DECADE_SLACK = 60;
const MOST = 99;
const SATURDAY = 6;
/** A weekday so many days back, without a verb to say, may be the one that comes tomorrow or the day after. */
const DOUBTFUL_AGE = 5;

/** "last month", "this week", "l'an dernier", "العام الماضي": a whole unit, counted from publication. */
export function relativeUnit(scan: Scan, at: number): Piece | null {
  const before = phraseAt(scan, 'before', at);
  const unit = phraseAt(scan, 'unit', before ? before.next : at);
  if (!unit || (before && !isJoined(scan, before.next))) return null;
  const after = !before && isJoined(scan, unit.next) ? phraseAt(scan, 'after', unit.next) : null;
  const word = before ?? after;
  const name = UNITS[unit.value];
  if (!word || name === undefined || name === 'hour' || name === 'day') return null;
  const isTrailing = before !== null && whichOf(before.value) === -1 && phraseBefore(scan, 'trailing', at) >= 0;
  const { reference } = scan;
  const range = reference === null || isTrailing ? null : unitRange(name, whichOf(word.value), reference);
  return { first: at, next: after?.next ?? unit.next, grain: name, range, relative: true, vague: false };
}

/** "two days ago", "il y a un an", "قبل يومين", "два года назад", with what makes them vague ("about"). */
export function agoPiece(scan: Scan, at: number): Piece | null {
  const about = phraseAt(scan, 'approx', at);
  const lead = phraseAt(scan, 'agoBefore', about?.next ?? at);
  const inner = lead && isJoined(scan, lead.next) ? phraseAt(scan, 'approx', lead.next) : null;
  const count = countAt(scan, inner?.next ?? lead?.next ?? about?.next ?? at, lead !== null);
  if (!count) return null;
  const tail = isJoined(scan, count.next) ? phraseAt(scan, 'agoAfter', count.next) : null;
  if (!lead && !tail) return null;
  if (lead && !tail && isFollowedUp(scan, count.next)) return null;
  const isDuration = phraseBefore(scan, 'since', at) >= 0;
  const { reference } = scan;
  const name = UNITS[count.unit];
  if (name === undefined) return null;
  const limit = name === 'day' || name === 'hour' ? EXACT_DAYS : ROUNDED - 1;
  return {
    first: at,
    next: tail?.next ?? count.next,
    grain: name === 'hour' ? 'day' : name,
    range: reference === null || isDuration ? null : agoRange(name, count.count, reference),
    relative: true,
    vague: about !== null || inner !== null || count.count > limit,
  };
}

/** "yesterday", "today", "après-demain". */
export function dayWordPiece(scan: Scan, at: number): Piece | null {
  const word = phraseAt(scan, 'dayWord', at);
  if (!word) return null;
  const day = scan.reference === null ? null : scan.reference + word.value;
  return {
    first: at,
    next: word.next,
    grain: 'day',
    range: day === null ? null : { from: day, to: day },
    relative: true,
    vague: word.value === 0 && scan.vocabulary.isTodayLoose && word.next - at === 1,
  };
}

/**
 * A weekday: the nearest at or before publication, since news tells what was; the nearest at or after it where the verb
 * of its clause or a word beside it looks ahead; "last" and "next" never mean the day of publication itself. It is vague
 * where nothing shows the tense and the coming one is as near, and where "will" may mean today as well as in a week.
 */
export function weekdayPiece(scan: Scan, at: number): Piece | null {
  const before = phraseAt(scan, 'before', at);
  const place = before && isJoined(scan, before.next) ? before.next : at;
  const found = phraseAt(scan, 'weekday', place);
  const token = scan.tokens[place];
  if (!found || !token || !hasDateCase(scan, token) || phraseBefore(scan, 'name', place) >= 0) return null;
  const after = place === at && isJoined(scan, found.next) ? phraseAt(scan, 'after', found.next) : null;
  const weekday = found.value - 1;
  const base = { first: at, grain: 'day', relative: true, weekday } as const;
  const next = after?.next ?? found.next;
  const week = isJoined(scan, next) ? relativeUnit(scan, skip(scan, 'of', next)) : null;
  if (week?.grain === 'week') {
    const monday = week.range && weekRange(week.range.from).from;
    const day = monday === null ? null : monday + ((weekday + WEEK - 1) % WEEK);
    return { ...base, next: week.next, range: day === null ? null : { from: day, to: day }, vague: false };
  }
  const word = place > at ? before : after;
  const which = word ? whichOf(word.value) : null;
  const tense = which === null || which === 0 ? tenseAround(scan, at, next) : null;
  const day = scan.reference === null ? null : nearestWeekday(scan.reference, weekday, which, tense === 'future');
  const age = scan.reference === null || day === null ? 0 : scan.reference - day;
  const isOpen =
    word === null
      ? (tense === null && age >= DOUBTFUL_AGE) || (tense === 'future' && age === 0)
      : which === 0 && tense === null && age !== 0;
  return { ...base, next, range: day === null ? null : { from: day, to: day }, vague: isOpen };
}

/** "this weekend", "le week-end dernier": Saturday and Sunday. */
export function weekendPiece(scan: Scan, at: number): Piece | null {
  const before = phraseAt(scan, 'before', at);
  const found = phraseAt(scan, 'weekend', before && isJoined(scan, before.next) ? before.next : at);
  if (!found) return null;
  const after = !before && isJoined(scan, found.next) ? phraseAt(scan, 'after', found.next) : null;
  const word = before ?? after;
  const which = word ? whichOf(word.value) : null;
  const base = { first: at, next: after?.next ?? found.next, grain: 'day', relative: true, isSpan: true } as const;
  if (scan.reference === null) return { ...base, range: null, vague: false };
  const isAhead = (which === null || which === 0) && tenseAround(scan, at, base.next) === 'future';
  const onSunday = weekdayOf(scan.reference) === 0 ? 1 : 0;
  const saturday = nearestWeekday(scan.reference - onSunday, SATURDAY, which, isAhead);
  return { ...base, range: { from: saturday, to: saturday + 1 }, vague: which === null };
}

function nearestWeekday(reference: number, weekday: number, which: Which | null, isAhead: boolean): number {
  const back = (weekdayOf(reference) - weekday + WEEK) % WEEK;
  if (which === 1) return reference + (WEEK - back);
  if (isAhead && which !== -1) return back === 0 ? reference : reference + (WEEK - back);
  return which === -1 && back === 0 ? reference - WEEK : reference - back;
}

function unitRange(unit: DateGrain, which: Which, reference: number): DayRange | null {
  const { year, month } = dayParts(reference);
  switch (unit) {
    case 'week': {
      const week = weekRange(reference + which * WEEK);
      // Where weeks begin on Sunday, "last week" said on a Sunday is the one that ended the day before.
      return which === -1 && weekdayOf(reference) === 0 ? { from: week.from, to: reference - 1 } : week;
    }
    case 'month':
      return monthRange(year, month + which);
    case 'quarter':
      return quarterRange(year, Math.ceil(month / 3) + which);
    case 'year':
      return yearRange(year + which);
    case 'day':
    case 'season':
    case 'decade':
      return null;
  }
}

function agoRange(unit: (typeof UNITS)[number], count: number, reference: number): DayRange | null {
  const around = (day: number, slack: number) => ({ from: day - slack, to: day + slack });
  const months = (back: number, slack: number) => ({
    from: shiftMonths(reference, -back - slack),
    to: shiftMonths(reference, slack - back),
  });
  switch (unit) {
    case 'hour':
      return { from: reference - Math.ceil(count / 24), to: reference - Math.floor(count / 24) };
    case 'day':
      return around(reference - count, count > EXACT_DAYS ? Math.ceil(count / ROUNDED) : 0);
    case 'week':
      return around(reference - count * WEEK, WEEK_SLACK);
    case 'month':
      return around(shiftMonths(reference, -count), MONTH_SLACK);
    case 'quarter':
      return null;
    case 'year':
      return months(count * 12, count < ROUNDED ? YEAR_SLACK : YEAR_SLACK * 3);
    case 'decade':
      return months(count * 120, DECADE_SLACK);
  }
}

/** A number and its unit, or the words that are both ("عامين", "год"). */
function countAt(scan: Scan, at: number, isLed: boolean): (Match & { count: number; unit: number }) | null {
  const dual = phraseAt(scan, 'dual', at);
  if (dual) return { ...dual, count: 2, unit: dual.value };
  const token = scan.tokens[at];
  const figure = token && token.digits <= 2 && isLoneNumber(scan, token) ? token.number : null;
  const number = figure === null ? phraseAt(scan, 'number', at) : { value: figure, next: at + 1 };
  const unit = number && isJoined(scan, number.next) ? phraseAt(scan, 'unit', number.next) : null;
  if (number && unit && number.value >= 1 && number.value <= MOST)
    return { ...unit, count: number.value, unit: unit.value };
  const single = phraseAt(scan, 'single', at);
  const isNumbered = single && isLed && typeof scan.tokens[single.next]?.number === 'number';
  return single && !isNumbered ? { ...single, count: 1, unit: single.value } : null;
}

/** Whether "before two years" goes on with what it is before: "of the vote". */
function isFollowedUp(scan: Scan, at: number): boolean {
  return scan.vocabulary.letterCase === 'none' && isJoined(scan, at) && phraseAt(scan, 'of', at) !== null;
}
