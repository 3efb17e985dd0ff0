import { fold } from './fold';

/** One word of a text: where it stands (UTF-16 offsets, end exclusive) and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Stands between blocks in a joined text, so that no mention and no sentence runs from one block into the next. */
export const BLOCK_BREAK = '\u2029';

const UNKNOWN = 0;
const IN_WORD = 1;
const BETWEEN = 2;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u;
/** What is known of each UTF-16 unit; filled as units are met, since asking the regular expression is slow. */
const kinds = new Uint8Array(0x1_0000);

/** Whether a UTF-16 unit belongs to a word: letters, marks, digits and what is invisible within words. */
export function isWordCharacter(unit: number): boolean {
  if (kinds[unit] === UNKNOWN) kinds[unit] = WORD_CHARACTER.test(String.fromCharCode(unit)) ? IN_WORD : BETWEEN;
  return kinds[unit] === IN_WORD;
}

const JOINERS = new Set(Array.from(" \t\n\r\u00a0\u202f-‐‑–'’ʼ`", (character) => character.charCodeAt(0)));
/** More than this between two words (indentation of the page's source apart) is no longer one name. */
const LONGEST_GAP = 40;

/** Where the next word of the same name may begin after `from`, or -1 where something else intervenes. */
export function skipJoiners(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_GAP);
  let at = from;
  while (at < limit && JOINERS.has(text.charCodeAt(at))) at++;
  return at > from && at < text.length && isWordCharacter(text.charCodeAt(at)) ? at : -1;
}

/** The end (exclusive) of the word that begins at `start`. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordCharacter(text.charCodeAt(at))) at++;
  return at;
}

/** All words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text.charCodeAt(at))) continue;
    const end = endOfWord(text, at);
    words.push({ start: at, end, folded: fold(text.slice(at, end)) });
    at = end;
  }
  return words;
}
