import type { Quoted } from './comparison';

const ELLIPSIS = '…';

/**
 * So much of a sentence as says what it is about: around the words that are set off, else around the clauses, else from
 * its beginning; at most `most` characters besides these words, cut between words, with what is set off at its new place.
 */
export function excerptOf({ text, clauses, marks }: Quoted, most: number): Quoted {
  const [first] = marks.length > 0 ? marks : clauses;
  const room = Math.max(0, most - (first ? first.end - first.start : 0));
  if (text.length <= most) return { text, clauses: [], marks };
  const from = first ? wordAfter(text, first.start - Math.ceil(room / 2), first.start) : 0;
  const to = wordBefore(text, Math.max(from + most, first?.end ?? 0), first?.end ?? 0);
  const before = from > 0 ? ELLIPSIS : '';
  const move = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? ELLIPSIS : ''),
    clauses: [],
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + move, end: end + move })),
  };
}

/** Where the first word begins that begins at a place or after it, but not after the last one. */
function wordAfter(text: string, at: number, last: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at - 1);
  return space === -1 || space >= last ? last : space + 1;
}

/** Where the last word ends that ends at a place or before it, but not before the first one. */
function wordBefore(text: string, at: number, first: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  if (space > first) return space;
  // Text without spaces is cut where it is, but not within a character.
  const isLow = /[\udc00-\udfff]/u.test(text.charAt(at));
  return Math.max(first, isLow ? at - 1 : at);
}
