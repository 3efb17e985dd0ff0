import { containsTerm } from '../text/terms';
import { splitWords, type Span } from '../text/words';

/** How far, in words on either side, the company of an alias may stand. */
const COMPANY_WORDS = 12;
/** Enough characters on either side for that many words. */
const COMPANY_REACH = 160;

/** Whether one of the terms stands within twelve words of a stretch of text, on either side. */
export function isNear(text: string, start: number, end: number, terms: readonly string[]): boolean {
  const before = splitWords(text.slice(Math.max(0, start - COMPANY_REACH), start)).slice(-COMPANY_WORDS);
  const after = splitWords(text.slice(end, end + COMPANY_REACH)).slice(0, COMPANY_WORDS);
  return terms.some((term) => containsTerm(before, term) || containsTerm(after, term));
}

/** Whether fewer than twelve words lie between two stretches of a text. */
export function isWithinWords(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= COMPANY_REACH && splitWords(between).length < COMPANY_WORDS;
}
