import { dayNumber, dayParts, monthRange, quarterRange, seasonRange, yearRange, type DayRange } from './calendar';
import { narrow, nearest, whichOf, type Piece, type Which } from './piece';
import { relativeUnit } from './relative-dates';
import { hasDateCase, isJoined, isLoneNumber, phraseAt, phraseBefore, skip, type Match, type Scan } from './scan';
import { PARTS } from './vocabulary';
import { decadePiece, lastYearAt, yearAt, yearPiece } from './years';

const LAST_DAY = 31;
const FIRST_SECOND_YEAR = 1900;
const QUARTER_SIGN = /^[qt]([1-4])$/iu;
const QUARTERS = 4;
const WINTER = 4;
const EARLY = PARTS.indexOf('early');
const LATE = PARTS.indexOf('late');

/** Days of a month, first and last. */
interface Days {
  readonly first: number;
  readonly last: number;
  readonly next: number;
}

/** A day of a month, or days in a row: "30 June 2021", "June 3-5", "3 au 5 juin". */
export function dayPiece(scan: Scan, at: number): Piece | null {
  return dayFirst(scan, at) ?? (scan.vocabulary.isMonthFirst ? monthFirst(scan, at) : null);
}

/** A month: "June 2021", "last June", "June of last year", "juin dernier". */
export function monthPiece(scan: Scan, at: number, isLed = false): Piece | null {
  const before = phraseAt(scan, 'before', at);
  const place = before && isJoined(scan, before.next) ? before.next : at;
  const month = monthAt(scan, place);
  if (!month) return null;
  const inYear = (year: number) => monthRange(year, month.value);
  const dated = withYear(scan, { first: at, next: month.next, grain: 'month' }, inYear, place > at ? before : null);
  const isAlone = dated.next === month.next && place === at && !isLed;
  return isAlone && !standsAlone(scan, at, month) ? null : dated;
}

/** A quarter, a half-year or a season of a year. */
export function seasonPiece(scan: Scan, at: number): Piece | null {
  return quarterPiece(scan, at) ?? namedSeason(scan, at);
}

/** A part of a longer date: "early 2014", "late last year", "fin janvier". */
export function partPiece(scan: Scan, at: number): Piece | null {
  const part = phraseAt(scan, 'part', at);
  if (!part || !isJoined(scan, part.next, ['dash'])) return null;
  const place = skip(scan, 'article', skip(scan, 'of', part.next));
  if (dayPiece(scan, place)) return null;
  const whole =
    monthPiece(scan, place, true) ??
    relativeUnit(scan, place) ??
    decadePiece(scan, place) ??
    yearPiece(scan, place, true);
  if (!whole || whole.isSpan) return null;
  const isSoFar = PARTS[part.value] === 'soFar';
  if (isSoFar && !whole.relative) return null;
  const narrowed = whole.range && narrow(whole.range, part.value, scan.reference);
  const { inYear, ...rest } = whole;
  const partInYear = (year: number) => {
    const range = inYear?.(year);
    return range ? narrow(range, part.value, null) : null;
  };
  return { ...rest, first: at, range: narrowed, vague: whole.vague || !isSoFar, ...(inYear && { inYear: partInYear }) };
}

function monthAt(scan: Scan, at: number): Match | null {
  const month = phraseAt(scan, 'month', at);
  if (!month) return null;
  const other = scan.tokens[month.next]?.gap === 'slash' ? phraseAt(scan, 'month', month.next) : null;
  return other?.value === month.value ? other : month;
}

/** The whole of a date whose day and month are known: its year, told or found, and what follows it. */
function withYear(
  scan: Scan,
  core: Pick<Piece, 'first' | 'next' | 'grain' | 'isSpan'>,
  inYear: (year: number) => DayRange | null,
  before: Match | null,
): Piece {
  const place = isJoined(scan, core.next, ['comma', 'dot']) ? skip(scan, 'of', core.next) : -1;
  const year = place < 0 ? null : yearAt(scan, place);
  const isNumberOfMore = year && isJoined(scan, year.next) && phraseAt(scan, 'counted', year.next) !== null;
  if (year && !isNumberOfMore)
    return { ...core, next: year.next, range: inYear(year.value), relative: false, vague: false };
  const unit = place < 0 ? null : relativeUnit(scan, place);
  if (unit?.grain === 'year') {
    const range = unit.range && inYear(dayParts(unit.range.from).year);
    return { ...core, next: unit.next, range, relative: true, vague: false };
  }
  const after = isJoined(scan, core.next) ? phraseAt(scan, 'after', core.next) : null;
  const which: Which | null = after ? whichOf(after.value) : before ? whichOf(before.value) : null;
  const found = nearest(scan, core, inYear, which);
  return { ...core, next: after?.next ?? core.next, ...found, relative: true, ...(which === null && { inYear }) };
}

function dayFirst(scan: Scan, at: number): Piece | null {
  const days = daysAt(scan, at);
  if (!days || !isJoined(scan, days.next, ['dot', 'dash'])) return null;
  const month = monthAt(scan, skip(scan, 'of', days.next));
  return month && daysPiece(scan, at, month.value, { ...days, next: month.next });
}

function monthFirst(scan: Scan, at: number): Piece | null {
  const month = monthAt(scan, at);
  const token = scan.tokens[at];
  if (!month || !token || !hasDateCase(scan, token) || !isJoined(scan, month.next, ['dot'])) return null;
  const days = daysAt(scan, skip(scan, 'article', month.next));
  if (!days || phraseAt(scan, 'of', days.next)) return null;
  const isYearNext = scan.tokens[days.next]?.gap === 'comma' && yearAt(scan, days.next) !== null;
  if (!isYearNext && phraseBefore(scan, 'dayless', at) >= 0) return null;
  const isCount = isJoined(scan, days.next) && phraseAt(scan, 'counted', days.next) !== null;
  return isCount ? null : daysPiece(scan, at, month.value, days);
}

function daysPiece(scan: Scan, first: number, month: number, days: Days): Piece | null {
  const inYear = (year: number) => {
    const [from, to] = [dayNumber(year, month, days.first), dayNumber(year, month, days.last)];
    return from === null || to === null ? null : { from, to };
  };
  // 2000 has all days that any year has.
  if (!inYear(2000)) return null;
  return withYear(scan, { first, next: days.next, grain: 'day', isSpan: days.last > days.first }, inYear, null);
}

/** One day's number, or two: "3-5", "3 au 5", "3. und 4.". */
function daysAt(scan: Scan, at: number): Days | null {
  const first = dayAt(scan, at);
  if (!first) return null;
  const isDash = scan.tokens[first.next]?.gap === 'dash';
  const joined = isJoined(scan, first.next, ['dot']) ? phraseAt(scan, 'to', first.next) : null;
  const place = isDash ? first.next : joined ? skip(scan, 'article', joined.next) : -1;
  const last = place < 0 ? null : dayAt(scan, place);
  const isCount = last && isJoined(scan, last.next) && phraseAt(scan, 'counted', last.next) !== null;
  if (!last || isCount || last.value <= first.value) return { first: first.value, last: first.value, next: first.next };
  return { first: first.value, last: last.value, next: last.next };
}

function dayAt(scan: Scan, at: number): Match | null {
  const token = scan.tokens[at];
  if (!token) return null;
  const ordinal = phraseAt(scan, 'ordinal', at);
  const isFirstOfMonth = ordinal?.value === 1 && scan.vocabulary.letterCase === 'lower';
  if (ordinal && (phraseAt(scan, 'of', ordinal.next) || (isFirstOfMonth && phraseAt(scan, 'month', ordinal.next))))
    return ordinal;
  const { number, digits } = token;
  if (number === null || digits > 2 || number < 1 || number > LAST_DAY || !isLoneNumber(scan, token)) return null;
  return { value: number, next: at + 1 };
}

/** Whether a month without day, year or other company is meant as one: "may", "march" and names of people are not. */
function standsAlone(scan: Scan, at: number, month: Match): boolean {
  const { tokens, vocabulary } = scan;
  const token = tokens[at];
  if (!token || !hasDateCase(scan, token)) return false;
  const isNameNext = isJoined(scan, month.next) && /^(?:\p{Lu}|s$)/u.test(tokens[month.next]?.raw ?? '');
  const other = isJoined(scan, month.next) ? phraseAt(scan, 'to', month.next) : null;
  if (other && monthAt(scan, other.next)) return true;
  if (phraseAt(scan, 'guarded', at)) return phraseBefore(scan, 'guardedLead', at) >= 0 && !isNameNext;
  const needsLead = vocabulary.phrases.size > 0 && (vocabulary.isMonthFirst || vocabulary.letterCase === 'none');
  return !needsLead || phraseBefore(scan, 'monthLead', at) >= 0;
}

function quarterPiece(scan: Scan, at: number): Piece | null {
  const [, sign] = QUARTER_SIGN.exec(scan.tokens[at]?.raw ?? '') ?? [];
  const ordinal = phraseAt(scan, 'ordinal', at);
  const kinds = ['quarter', 'half'] as const;
  for (const kind of kinds) {
    const noun = phraseAt(scan, kind, ordinal?.next ?? at);
    const later = !ordinal && noun ? phraseAt(scan, 'ordinal', noun.next) : null;
    const count = sign !== undefined ? Number(sign) : (ordinal ?? later)?.value;
    const next = sign !== undefined ? at + 1 : ordinal ? noun?.next : later?.next;
    if (count === undefined || next === undefined || count > (kind === 'half' ? 2 : QUARTERS)) continue;
    const place = isJoined(scan, next, ['comma']) ? skip(scan, 'of', next) : next;
    const year = yearAt(scan, place);
    const unit = year ? null : relativeUnit(scan, place);
    const from = unit?.grain === 'year' && unit.range ? dayParts(unit.range.from).year : year?.value;
    if (sign !== undefined && from === undefined) return null;
    const base = { first: at, grain: 'quarter', relative: unit !== null, vague: kind === 'half' } as const;
    if (from === undefined || from < FIRST_SECOND_YEAR) return { ...base, next, range: null };
    const half = narrow(yearRange(from), count === 1 ? EARLY : LATE, null);
    const range = kind === 'half' ? half : quarterRange(from, count);
    return { ...base, grain: kind === 'half' ? 'year' : 'quarter', next: (year ?? unit)?.next ?? next, range };
  }
  return null;
}

function namedSeason(scan: Scan, at: number): Piece | null {
  const before = phraseAt(scan, 'before', at);
  const season = phraseAt(scan, 'season', before && isJoined(scan, before.next) ? before.next : at);
  if (!season) return null;
  const inYear = (year: number) => seasonRange(year, season.value - 1);
  const dated = withYear(scan, { first: at, next: season.next, grain: 'season' }, inYear, before);
  if (dated.next === season.next && !before) return null;
  const second = dated.relative || !dated.range ? null : lastYearAt(scan, dated.next, dayParts(dated.range.from).year);
  if (second) return { ...dated, next: second.next };
  if (season.value !== WINTER) return dated;
  // The winter of a year begins in it or ends in it.
  const range = dated.range && !before ? { from: dated.range.from - 365, to: dated.range.to } : dated.range;
  return { ...dated, range, vague: true };
}
