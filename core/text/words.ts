import { fold } from './fold';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word of a text: where it stands and its folded form. */
export interface Word extends Span {
  readonly folded: string;
}

/** Stands between blocks in a joined text, so that no mention and no sentence runs from one block into the next. */
export const BLOCK_BREAK = '\u2029';

/** In `letters`: what stands between words. */
export const BETWEEN = 1;
/** In `letters`: what does not count within a word, such as a soft hyphen. */
export const SILENT = 2;
/** In `letters`: what does not fold to one unit, or to another one beside other letters; marks are among it. */
export const UNSURE = 3;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u;
/** What Unicode writes as one with its neighbours, or puts in another order among them: marks, and single Hangul. */
const COMPOSING = /[\p{M}\u1100-\u11ff]/u;
/** What `letterOf` says of each unit, filled as units are met, since folding is slow; 0 for one that was not met yet. */
export const letters = new Uint16Array(0x1_0000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let letter = BETWEEN;
  if (WORD_CHARACTER.test(character)) {
    const folded = fold(character);
    letter = folded === '' ? SILENT : UNSURE;
    if (folded.length === 1 && !COMPOSING.test(folded)) letter = folded.charCodeAt(0);
  }
  return (letters[unit] = letter);
}

/** What a UTF-16 unit is in a text: BETWEEN, SILENT, UNSURE, or the one unit that it folds to. */
export function letterOf(unit: number): number {
  return letters[unit] || learn(unit);
}

/** Whether a UTF-16 unit belongs to a word: letters, marks, digits and what is invisible within words. */
export function isWordCharacter(unit: number): boolean {
  return letterOf(unit) !== BETWEEN;
}

/** The first unit of any script that is written without spaces. */
export const FIRST_UNSPACED = 0x0e00;

/**
 * Whether a unit is a word by itself, since its script is written without spaces: Thai, Lao, Burmese, Khmer, hiragana and
 * Chinese characters. Katakana is not: it writes foreign names, each as one run.
 */
export function isUnspaced(unit: number): boolean {
  if (unit < FIRST_UNSPACED || unit > 0xfaff) return false;
  if (unit < 0x2e80) return unit < 0x0f00 || (unit >= 0x1000 && unit < 0x10a0) || (unit >= 0x1780 && unit < 0x1800);
  return unit < 0x3099 || (unit >= 0x3400 && unit < 0xa000) || unit >= 0xf900;
}

const JOINERS = ` \t\n\r\u00a0\u202f\u3000\u200b\u200e\u200f-‐‑–'’‘ʼ\`"“”„«»‹›「」『』·・`;
const FULL_STOP = 0x2e;
/** More than this between two words (indentation of the page's source apart) is no longer one name. */
export const LONGEST_GAP = 40;

/**
 * Where the next word of the same name may begin after the word that ends at `from`, or -1 where something else
 * intervenes. A full stop is part of a name only behind one or two letters, as in "St. Ilo" or "J. Ilo".
 */
export function skipJoiners(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_GAP);
  let at = from;
  if (text.charCodeAt(at) === FULL_STOP && [2, 3].some((back) => !isWordCharacter(text.charCodeAt(from - back)))) at++;
  while (at < limit && (JOINERS.includes(text.charAt(at)) || letterOf(text.charCodeAt(at)) === SILENT)) at++;
  return at < text.length && letterOf(text.charCodeAt(at)) > SILENT ? at : -1;
}

/** The end (exclusive) of the word that begins at `start`: a run of letters, or one of an unspaced script with its marks. */
export function endOfWord(text: string, start: number): number {
  const isAlone = isUnspaced(text.charCodeAt(start));
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    if (letter === BETWEEN || (isAlone ? letter > UNSURE : letter > SILENT && isUnspaced(unit))) break;
  }
  return at;
}

/** All words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (letterOf(text.charCodeAt(at)) <= SILENT) continue;
    const end = endOfWord(text, at);
    words.push({ start: at, end, folded: fold(text.slice(at, end)) });
    at = end - 1;
  }
  return words;
}
