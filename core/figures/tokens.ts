import { fold } from '../text/fold';
import { isWordCharacter } from '../text/words';
import { digitAt, scanDigits } from './scan-digits';

/** What stands between a token and the one before it. */
export type Gap = 'none' | 'space' | 'hyphen' | 'apostrophe' | 'dot';

/** A word, a number in digits, or any other mark; offsets as everywhere UTF-16, end exclusive. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly gap: Gap;
  readonly capital: boolean;
  readonly value: number;
  readonly decimals: number;
  readonly grouped: boolean;
  readonly odd: boolean;
}

const HYPHENS = new Set(['-', '‐', '‑', '–']);
const APOSTROPHES = new Set(["'", '’', 'ʼ']);
const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅕': 1 / 5,
};
const NO_NUMBER = { value: 0, decimals: 0, grouped: false, odd: false };
/** A decimal without its nought, ".85", is looked at so far. */
const LONGEST_DECIMAL = 12;
const SPACE = /\s/;
/** Arabic writes "and", "by" and "for" against the digits. */
const ARABIC_PREFIX = /^[وبلف]$/;

function capitalAt(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordCharacter(text.charCodeAt(at)) && VULGAR[text.charAt(at)] === undefined) at++;
  return at;
}

/** Whether the mark at `at` only joins the words on its two sides. */
function joins(text: string, at: number): Gap | null {
  if (at === 0 || !isWordCharacter(text.charCodeAt(at - 1)) || !isWordCharacter(text.charCodeAt(at + 1))) return null;
  const mark = text.charAt(at);
  if (HYPHENS.has(mark)) return 'hyphen';
  if (APOSTROPHES.has(mark)) return 'apostrophe';
  return mark === '.' && digitAt(text, at - 1) < 0 && digitAt(text, at + 1) < 0 ? 'dot' : null;
}

function readToken(text: string, start: number, gap: Gap, decimal: '.' | ',', spaced: boolean): Token {
  const vulgar = VULGAR[text.charAt(start)];
  const base = { start, gap, capital: false, ...NO_NUMBER };
  if (vulgar !== undefined) {
    return { ...base, kind: 'number', end: start + 1, folded: text.charAt(start), value: vulgar, decimals: 2 };
  }
  if (text.charAt(start) === '.' && digitAt(text, start + 1) >= 0 && digitAt(text, start - 1) < 0) {
    const digits = scanDigits(`0${text.slice(start, start + LONGEST_DECIMAL)}`, 0, '.', false);
    const end = start + digits.end - 1;
    return { ...base, ...digits, kind: 'number', end, folded: text.slice(start, end) };
  }
  if (digitAt(text, start) >= 0) {
    const digits = scanDigits(text, start, decimal, spaced);
    return { ...base, ...digits, kind: 'number', folded: text.slice(start, digits.end) };
  }
  if (!isWordCharacter(text.charCodeAt(start)))
    return { ...base, kind: 'mark', end: start + 1, folded: text.charAt(start) };
  const prefixed = ARABIC_PREFIX.test(text.charAt(start)) && digitAt(text, start + 1) >= 0;
  const end = prefixed ? start + 1 : endOfLetters(text, start);
  const folded = fold(text.slice(start, end));
  const capital = capitalAt(text, start);
  // Named one by one, as nearly every token is a word and spreading costs time.
  return { start, gap, kind: 'word', end, folded, capital, value: 0, decimals: 0, grouped: false, odd: false };
}

/** Takes a sentence apart into words, numbers in digits (by the language's marks) and other marks. */
export function tokenize(text: string, decimal: '.' | ',', spaced: boolean): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'none';
  for (let at = 0; at < text.length;) {
    const joint = joins(text, at);
    if (joint !== null || SPACE.test(text.charAt(at))) {
      gap = joint ?? 'space';
      at++;
      continue;
    }
    const token = readToken(text, at, gap, decimal, spaced);
    tokens.push(token);
    gap = 'none';
    at = token.end;
  }
  return tokens;
}
