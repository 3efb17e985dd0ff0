import { isWordCharacter } from '../text/words';

/** Words between quotation marks: offsets without the marks and without white space at either end, and the words. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What closes a quotation that a mark opens; the two apostrophes close what two backticks open in wire copy. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '“', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '‹': ['›'],
  '``': ["''", '"', '”'],
  '"': ['"', "''"],
};
const LONE_CLOSERS = ['”', '»'];
const SPACE = /\s/u;
const WHITE_EDGE = /[\s\u00a0\u202f]/u;
/** Short forms that begin with an apostrophe and no quotation: decades, "'em", "'tis". */
const CLIPPED = /^(?:\d\ds?|em|til|tis|twas|cause)(?![\p{L}\p{N}])/iu;
const CLIPPED_LENGTH = 6;

const isWordAt = (text: string, at: number) => at >= 0 && at < text.length && isWordCharacter(text.charCodeAt(at));

function openingAt(text: string, at: number): string | null {
  if (text.startsWith('``', at)) return '``';
  const mark = text[at] ?? '';
  if (mark !== '"') return mark in CLOSERS ? mark : null;
  const isInches = /\d/u.test(text[at - 1] ?? '') && !isWordAt(text, at + 1);
  return isInches ? null : mark;
}

/** Where the first of the marks stands at or after `from`, and how long it is. */
function nextCloser(text: string, from: number, marks: readonly string[]): { at: number; length: number } | null {
  for (let at = from; at < text.length; at++) {
    const mark = marks.find((candidate) => text.startsWith(candidate, at));
    if (mark !== undefined) return { at, length: mark.length };
  }
  return null;
}

/** Whether a single mark at `at` opens a quotation and is no apostrophe. */
function opensSingle(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  if (isWordAt(text, at - 1) || !isWordAt(text, at + 1)) return false;
  return /[\s([“"«—–-]/u.test(before) && !CLIPPED.test(text.slice(at + 1, at + 1 + CLIPPED_LENGTH));
}

/** The mark that closes a single quotation; a plural's apostrophe ("the boys’ home") only where no other follows. */
function closeSingle(text: string, from: number, mark: string): number {
  let plural = -1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '‘') break;
    if (text[at] !== mark || isWordAt(text, at + 1)) continue;
    const isPlural = /[sS]/u.test(text[at - 1] ?? '') && SPACE.test(text[at + 1] ?? '.') && isWordAt(text, at + 2);
    if (!isPlural) return at;
    if (plural < 0) plural = at;
  }
  return plural;
}

function quoteBetween(text: string, from: number, to: number): Quote | null {
  let start = from;
  let end = to;
  while (start < end && WHITE_EDGE.test(text[start] ?? '')) start++;
  while (end > start && WHITE_EDGE.test(text[end - 1] ?? '')) end--;
  return end > start ? { start, end, text: text.slice(start, end) } : null;
}

/** Whether a mark that nothing opened ends words that an earlier sentence began to quote. */
function closesEarlier(text: string, at: number): boolean {
  const mark = text[at] ?? '';
  if (LONE_CLOSERS.includes(mark)) return true;
  const after = text[at + 1] ?? ' ';
  return mark === '"' && /[\p{L}.,!?…]/u.test(text[at - 1] ?? '') && SPACE.test(after);
}

/**
 * All quotations of a sentence, outermost only, in order. One that is not closed ends with the sentence; a closing
 * mark alone begins with it. Single marks count where they cannot be apostrophes and are closed.
 */
export function findQuotes(sentence: string): Quote[] {
  const quotes: Quote[] = [];
  const unclosed = new Set<string>();
  const keep = (from: number, to: number) => {
    const quote = quoteBetween(sentence, from, to);
    if (quote) quotes.push(quote);
  };
  let free = 0;
  for (let at = 0; at < sentence.length; at++) {
    const mark = sentence[at] ?? '';
    if ((mark === '‘' || mark === "'") && !unclosed.has(mark) && opensSingle(sentence, at)) {
      const close = closeSingle(sentence, at + 1, mark === '‘' ? '’' : "'");
      if (close < 0) {
        // Nothing later closes it either, so that junk is not searched once for every mark.
        unclosed.add(mark);
        continue;
      }
      keep(at + 1, close);
      at = free = close;
      continue;
    }
    if (quotes.length === 0 && free === 0 && at > 0 && closesEarlier(sentence, at)) {
      keep(0, at);
      free = at;
      continue;
    }
    const opening = openingAt(sentence, at);
    if (opening === null) continue;
    const from = at + opening.length;
    const close = nextCloser(sentence, from, CLOSERS[opening] ?? []);
    keep(from, close?.at ?? sentence.length);
    if (!close) break;
    at = free = close.at + close.length - 1;
  }
  return quotes;
}
