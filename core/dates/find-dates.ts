import { dayParts, isoDay, parseIsoDay, weekdayOf } from './calendar';
import { dayPiece, monthPiece, partPiece, seasonPiece } from './calendar-dates';
import { numericDates } from './numeric-dates';
import type { Piece } from './piece';
import type { FoundDate } from './relate-dates';
import { agoPiece, dayWordPiece, relativeUnit, weekdayPiece, weekendPiece } from './relative-dates';
import { isJoined, phraseAt, phraseBefore, scanSentence, type Scan } from './scan';
import { decadePiece, yearPiece } from './years';

/** A piece in its sentence. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

/** What a date at a token may be, the longest kinds first. */
const KINDS = [
  agoPiece, partPiece, dayPiece, decadePiece, seasonPiece, weekdayPiece, weekendPiece, dayWordPiece, relativeUnit,
  monthPiece, yearPiece,
] as const; // prettier-ignore
/** Dates whose years may be told by the next one: "June and August 2020". */
const MOST_WORDS_BETWEEN = 3;

/**
 * The dates of a sentence that can be resolved, in order. `language` is a language tag; `reference` is the day of
 * publication (YYYY-MM-DD), and without one (null, or no such day) dates that need it are left out.
 *
 * News tells what was: a weekday is the nearest at or before publication, and so are day and month without a year, unless
 * the verb of the clause or a word beside it looks ahead. "03/04/2022" is read as the language writes it; in English of
 * no region it is vague between the two. Where numbers of units are counted back, the range allows for half a unit.
 */
export function findDates(sentence: string, language: string, reference: string | null): FoundDate[] {
  const scan = scanSentence(sentence, language, reference === null ? null : parseIsoDay(reference));
  return place(scan).flatMap(({ start, end, piece }) => {
    if (!piece.range) return [];
    const { grain, relative } = piece;
    const [from, to] = [isoDay(piece.range.from), isoDay(piece.range.to)];
    const bound = boundOf(scan, piece);
    const vague = piece.vague || bound === 'loose';
    return [{ start, end, from, to, grain, relative, vague, ...(bound && bound !== 'loose' && { bound }) }];
  });
}

/** Where a sentence tells dates, in order, whether or not they can be resolved; offsets as in FoundDate. */
export function dateSpans(sentence: string, language: string): { readonly start: number; readonly end: number }[] {
  return place(scanSentence(sentence, language, null)).map(({ start, end }) => ({ start, end }));
}

/** All dates of a sentence, those in figures among the others. */
function place(scan: Scan): Placed[] {
  const { text, tokens, vocabulary } = scan;
  const numeric = numericDates(text, vocabulary.isDayFirst);
  const placed: Placed[] = [];
  let upcoming = 0;
  let pieces: Piece[] = [];
  const flush = () => {
    for (const piece of joined(scan, pieces))
      placed.push({ start: tokens[piece.first]?.start ?? 0, end: tokens[piece.next - 1]?.end ?? 0, piece });
    pieces = [];
  };
  for (let at = 0; at < tokens.length;) {
    const start = tokens[at]?.start ?? 0;
    const figures = numeric[upcoming];
    if (figures && start >= figures.start) {
      flush();
      let next = at;
      while ((tokens[next]?.start ?? Infinity) < figures.end) next++;
      const { range, vague } = figures;
      const piece = { first: at, next, grain: 'day', range, relative: false, vague } as const;
      placed.push({ start: figures.start, end: figures.end, piece });
      upcoming++;
      at = Math.max(next, at);
      continue;
    }
    const limit = figures?.start ?? Infinity;
    const piece = pieceAt(scan, at);
    if (piece && (tokens[piece.next - 1]?.end ?? 0) <= limit) pieces.push(piece);
    at = piece ? piece.next : at + 1;
  }
  flush();
  return placed;
}

function pieceAt(scan: Scan, at: number): Piece | null {
  const token = scan.tokens[at];
  if (!token?.mayBegin) return null;
  for (const kind of KINDS) {
    const piece = kind(scan, at);
    if (piece) return piece;
  }
  return null;
}

/** Joins a weekday or "yesterday" with the date it stands beside, and hands years back to dates that name none. */
function joined(scan: Scan, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const isBeside = last?.next === piece.first && isJoined(scan, piece.first, ['comma', 'dot']);
    const both = last && isBeside ? sameDay(scan, last, piece) : null;
    if (both) whole.pop();
    whole.push(both ?? piece);
  }
  for (let at = whole.length - 2; at >= 0; at--) {
    const [piece, next] = [whole[at], whole[at + 1]];
    if (piece && next) whole[at] = yearHandedBack(scan, piece, next);
  }
  return whole;
}

function sameDay(scan: Scan, first: Piece, second: Piece): Piece | null {
  if (first.grain !== 'day' || second.grain !== 'day' || first.isSpan || second.isSpan) return null;
  const { next } = second;
  if (second.weekday !== undefined && first.weekday === undefined && !first.inYear && first.relative)
    return { ...first, next, vague: false };
  if (first.weekday === undefined || second.weekday !== undefined) return null;
  const dated = { ...second, first: first.first };
  const { inYear } = second;
  if (!inYear || scan.reference === null) return dated;
  const { year } = dayParts(scan.reference);
  const fitting = [year - 1, year, year + 1]
    .map(inYear)
    .filter((range) => range !== null && weekdayOf(range.from) === first.weekday);
  const [only] = fitting;
  return fitting.length === 1 && only ? { ...dated, range: only, vague: false } : dated;
}

/** A date without a year takes that of the next one, where only "and", "to" or the like stands between. */
function yearHandedBack(scan: Scan, piece: Piece, next: Piece): Piece {
  if (!piece.inYear || next.relative || !next.range || (next.grain !== 'day' && next.grain !== 'month')) return piece;
  const between = next.first - piece.next;
  if (between > MOST_WORDS_BETWEEN || !isJoined(scan, next.first, ['dash', 'comma'])) return piece;
  if (between === 0 && scan.tokens[next.first]?.gap === 'space') return piece;
  if (between > 0 && !(isJoined(scan, piece.next) && phraseAt(scan, 'to', piece.next))) return piece;
  const { year } = dayParts(next.range.from);
  const same = piece.inYear(year);
  // "December to January 2022" begins the year before.
  const range = same && same.from > next.range.to ? piece.inYear(year - 1) : same;
  return range ? { ...piece, range, relative: false, vague: piece.vague && piece.grain !== 'day' } : piece;
}

/** What a word before a date makes of it; "before" and "after" leave open by how much. */
function boundOf(scan: Scan, { first, isSpan }: Piece): 'from' | 'until' | 'loose' | null {
  if (isSpan) return null;
  const article = phraseBefore(scan, 'article', first);
  for (const at of article < 0 ? [first] : [first, article]) {
    if (phraseBefore(scan, 'since', at) >= 0) return 'from';
    if (phraseBefore(scan, 'until', at) >= 0) return 'until';
    if (phraseBefore(scan, 'loose', at) >= 0) return 'loose';
  }
  return null;
}
