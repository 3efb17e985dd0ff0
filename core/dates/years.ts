import { dayParts, yearRange } from './calendar';
import type { Piece } from './piece';
import { isJoined, isLoneNumber, phraseAt, phraseBefore, startsUpper, type Match, type Scan } from './scan';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** A year so far ahead needs a word before it that says it is one. */
const YEARS_AHEAD = 6;
/** The farthest year without such a word where the day of publication is not known. */
const FARTHEST_UNLED = 2035;
const ADDRESS_MARKS: ReadonlySet<string> = new Set(['/', '\\', '_', '@']);
const DECADE = /^((?:19|20)\d0)(?:s|er|ern)$/u;
const DECADE_LENGTH = 10;

/** A four-figure year that stands at a token, whatever is around it, with the words for "year" on either side. */
export function yearAt(scan: Scan, at: number): Match | null {
  const start = phraseAt(scan, 'yearBefore', at)?.next ?? at;
  if (start > at && !isJoined(scan, start)) return null;
  const token = scan.tokens[start];
  if (token?.digits !== 4 || token.number === null || !/^\d{4}$/u.test(token.raw)) return null;
  if (token.number < FIRST_YEAR || token.number > LAST_YEAR || !isLoneNumber(scan, token)) return null;
  const after = isJoined(scan, start + 1) ? phraseAt(scan, 'yearAfter', start + 1) : null;
  return { value: token.number, next: after?.next ?? start + 1 };
}

/** A year, or a run of years, where the words around it leave no doubt that the figure is one. */
export function yearPiece(scan: Scan, at: number, isLed = false): Piece | null {
  const year = yearAt(scan, at);
  if (!year) return null;
  const base = { first: at, grain: 'year', relative: false, vague: false } as const;
  const last = lastYearAt(scan, year.next, year.value);
  if (last) return { ...base, next: last.next, range: yearRange(year.value, last.value), isSpan: true };
  if (isPartOfAddress(scan, at) || isPartOfNumber(scan, at, year.next) || isRuledOut(scan, at)) return null;
  const isNamed = year.next - at > 1;
  const isCounted = isJoined(scan, year.next) && phraseAt(scan, 'counted', year.next) !== null;
  const isCertain = isLed || isNamed || isStronglyLed(scan, at);
  if (isCounted && !isNamed) return isCertain ? { ...base, next: year.next, range: null } : null;
  const doubt = isCertain ? 'none' : doubtOf(scan, at, year);
  if (doubt === 'large') return null;
  return { ...base, next: year.next, range: yearRange(year.value), vague: doubt === 'some' };
}

/** A decade: "1990s", "années 1990", "1990er Jahre", "1990-е". */
export function decadePiece(scan: Scan, at: number): Piece | null {
  const lead = phraseAt(scan, 'decadeBefore', at);
  const place = lead?.next ?? at;
  const token = scan.tokens[place];
  if (!token || (lead && !isJoined(scan, place))) return null;
  const [, ended] = DECADE.exec(token.raw.toLowerCase()) ?? [];
  const tail = phraseAt(scan, 'decadeTail', place + 1);
  const hasTail = tail !== null && isJoined(scan, place + 1, ['dash']);
  const after = isJoined(scan, place + 1) ? phraseAt(scan, 'decadeAfter', place + 1) : null;
  const number = ended !== undefined ? Number(ended) : lead || hasTail ? token.number : null;
  if (number === null || number % DECADE_LENGTH !== 0) return null;
  const year = lead && number >= 20 && number <= 90 ? FIRST_YEAR + number : number;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return {
    first: at,
    next: after?.next ?? (hasTail ? tail.next : place + 1),
    grain: 'decade',
    range: yearRange(year, year + DECADE_LENGTH - 1),
    relative: false,
    vague: false,
  };
}

/** The last year of a run that the year `first`, before a token, begins: "2013-2015", "2013-15", "2013/14". */
export function lastYearAt(scan: Scan, at: number, first: number): Match | null {
  const token = scan.tokens[at];
  if (!token || token.number === null || !/^\d+$/u.test(token.raw)) return null;
  if (token.gap !== 'dash' && token.gap !== 'slash') return null;
  const value = token.digits === 2 ? first - (first % 100) + token.number : token.number;
  if ((token.digits !== 2 && token.digits !== 4) || value <= first || value > LAST_YEAR) return null;
  if (token.gap === 'slash' && value !== first + 1) return null;
  if (token.digits === 2 && token.number <= 12 && token.gap === 'dash') return null;
  return { value, next: at + 1 };
}

function isPartOfNumber({ tokens }: Scan, at: number, next: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[next]];
  const isTied = (gap: string | undefined) => gap === 'dash' || gap === 'slash' || gap === 'dot';
  if (before && before.number !== null && isTied(token?.gap)) return true;
  return after !== undefined && after.number !== null && isTied(after.gap) && after.gap !== 'dot';
}

function isPartOfAddress({ text, tokens }: Scan, at: number): boolean {
  return ADDRESS_MARKS.has(text.charAt((tokens[at]?.start ?? 0) - 1));
}

function isRuledOut(scan: Scan, at: number): boolean {
  return (['notYear', 'approx'] as const).some((sense) => phraseBefore(scan, sense, at) >= 0);
}

function isStronglyLed(scan: Scan, at: number): boolean {
  const { text, tokens } = scan;
  const token = tokens[at];
  if (token && text[token.start - 1] === '(' && /^[),]/u.test(text.slice(token.end))) return true;
  return (['yearLead', 'since', 'until', 'loose', 'part'] as const).some((sense) => phraseBefore(scan, sense, at) >= 0);
}

/** How much doubt what stands beside a figure leaves that it is a year, where nothing leads it. */
function doubtOf(scan: Scan, at: number, year: Match): 'none' | 'some' | 'large' {
  const { tokens, reference, vocabulary } = scan;
  const farthest = reference === null ? FARTHEST_UNLED : dayParts(reference).year + YEARS_AHEAD;
  if (year.value > farthest) return 'large';
  const [before, after] = [tokens[at - 1], tokens[year.next]];
  if (isJoined(scan, at) && phraseBefore(scan, 'weakLead', at) >= 0) return 'none';
  const isNamed = vocabulary.letterCase !== 'none' && at > 1 && isJoined(scan, at) && startsUpper(before?.raw ?? '');
  if (!after || !isJoined(scan, year.next, ['dash'])) return isNamed ? 'none' : 'some';
  if (at === 0) return phraseAt(scan, 'past', year.next) || phraseAt(scan, 'future', year.next) ? 'none' : 'large';
  // Where all nouns are capitals, a small letter after the figure is no noun that it could count.
  if (vocabulary.isNounUpper) return !startsUpper(after.raw) && after.number === null ? 'none' : 'large';
  return isNamed ? 'none' : 'large';
}
