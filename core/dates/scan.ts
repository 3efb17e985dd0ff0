import { splitWords } from '../text/words';
import { vocabularyFor, type Phrase, type Sense, type Vocabulary } from './vocabulary';

/** What stands between a word and the one before it; `far` is anything that parts them. */
export type Gap = 'space' | 'dash' | 'dot' | 'comma' | 'slash' | 'far';

/** A word of a sentence as dates need it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, with Western digits. */
  readonly raw: string;
  readonly gap: Gap;
  readonly phrases: readonly Phrase[];
  /** Whether a date may begin with it. */
  readonly mayBegin: boolean;
  /** Its value, of up to four digits with or without an ordinal ending; null for words. */
  readonly number: number | null;
  /** How many digits it has. */
  readonly digits: number;
}

/** A sentence made ready for finding dates; `reference` is the number of the day of publication. */
export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly vocabulary: Vocabulary;
  readonly reference: number | null;
}

/** A phrase found in a scan: its value and the place of the token after it. */
export interface Match {
  readonly value: number;
  readonly next: number;
}

const LONGEST_GAP = 6;
const MOST_WORDS = 4;
const NUMBER = /^(\d{1,4})(?:st|nd|rd|th|er|re|eme|e|o|a)?$/u;
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/gu;
const ARABIC_PREFIX = /^[وفبلك]/u;
const SHORTEST_STEM = 3;
const BEGINNINGS: ReadonlySet<Sense> = new Set<Sense>([
  'month', 'weekday', 'season', 'unit', 'single', 'dual', 'number', 'ordinal', 'dayWord', 'before', 'agoBefore',
  'weekend', 'part', 'approx', 'yearBefore', 'quarter', 'half', 'decadeBefore',
]); // prettier-ignore
const NO_PHRASES: readonly Phrase[] = [];
const GAPS: Readonly<Record<string, Gap>> = {
  '': 'space',
  "'": 'space',
  '’': 'space',
  '-': 'dash',
  '‐': 'dash',
  '‑': 'dash',
  '–': 'dash',
  '—': 'dash',
  '.': 'dot',
  ',': 'comma',
  '،': 'comma',
  '/': 'slash',
};

/** Writes Arabic-Indic and Persian digits as Western ones; every offset stays. */
export function westernDigits(text: string): string {
  return text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 15));
}

/** Makes a sentence ready for finding dates. */
export function scanSentence(sentence: string, language: string, reference: number | null): Scan {
  const text = westernDigits(sentence);
  const vocabulary = vocabularyFor(language);
  let end = -1;
  const tokens = splitWords(text).map((word): Token => {
    const gap = end < 0 || word.start - end > LONGEST_GAP ? 'far' : (GAPS[text.slice(end, word.start).trim()] ?? 'far');
    end = word.end;
    const phrases = phrasesFrom(vocabulary, word.folded);
    const [, digits] = NUMBER.exec(word.folded) ?? [];
    return {
      start: word.start,
      end: word.end,
      raw: text.slice(word.start, word.end),
      gap,
      phrases,
      mayBegin: /\d/u.test(word.folded) || phrases.some(({ sense }) => BEGINNINGS.has(sense)),
      number: digits === undefined ? null : Number(digits),
      digits: digits?.length ?? 0,
    };
  });
  return { text, tokens, vocabulary, reference };
}

/** The phrases that begin with a word; Arabic particles that are written together with it are taken off. */
function phrasesFrom({ phrases }: Vocabulary, folded: string): readonly Phrase[] {
  let word = folded;
  for (let taken = 0; taken < 3; taken++) {
    const found = phrases.get(word);
    if (found) return found;
    if (word.length <= SHORTEST_STEM || !ARABIC_PREFIX.test(word)) return NO_PHRASES;
    word = word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1);
  }
  return NO_PHRASES;
}

/** The longest phrase of a sense that begins at a token, or null. */
export function phraseAt(scan: Scan, sense: Sense, at: number): Match | null {
  const token = scan.tokens[at];
  for (const { words, sense: its, value, exact } of token?.phrases ?? NO_PHRASES) {
    if (its !== sense) continue;
    if (exact !== null && token?.raw.normalize('NFC').toLowerCase() !== exact) continue;
    if (words.every((word, offset) => offset === 0 || continues(scan, at + offset, word)))
      return { value, next: at + words.length };
  }
  return null;
}

function continues({ tokens }: Scan, at: number, word: string): boolean {
  const token = tokens[at];
  if (!token || (token.gap !== 'space' && token.gap !== 'dash')) return false;
  return splitWords(token.raw)[0]?.folded === word;
}

/** Where a phrase of a sense begins that ends right before a token, or -1. */
export function phraseBefore(scan: Scan, sense: Sense, at: number): number {
  if (!isJoined(scan, at)) return -1;
  for (let first = Math.max(0, at - MOST_WORDS); first < at; first++)
    if (phraseAt(scan, sense, first)?.next === at) return first;
  return -1;
}

/** Whether a token follows the one before it with nothing but white space, or one of the other marks given. */
export function isJoined({ tokens }: Scan, at: number, others: readonly Gap[] = []): boolean {
  const gap = tokens[at]?.gap ?? 'far';
  return gap === 'space' || others.includes(gap);
}

/** The place after a phrase that may or may not stand at a token. */
export function skip(scan: Scan, sense: Sense, at: number): number {
  return isJoined(scan, at) ? (phraseAt(scan, sense, at)?.next ?? at) : at;
}

/** Whether a number stands alone, and is no part of "2,014", "14:30", "$30" or "30%". */
export function isLoneNumber({ text }: Scan, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return !/[$€£¥#]\s?$|\d[.,:]$/u.test(before) && !/^(?:\s?[%€$£‰°]|[.,:]\d)/u.test(after);
}

/** Whether a word begins as months and weekdays do in the language. */
export function hasDateCase({ vocabulary }: Scan, { raw }: Token): boolean {
  if (vocabulary.letterCase === 'none') return true;
  const isUpper = startsUpper(raw);
  return vocabulary.letterCase === 'upper' ? isUpper : !isUpper;
}

/** Whether a word begins with a capital. */
export function startsUpper(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}
