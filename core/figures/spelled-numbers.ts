import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

/** A number in words: the end (exclusive) of its tokens, its value, and the place its words are exact to. */
export interface Spelled {
  readonly end: number;
  readonly value: number;
  readonly step: number;
}

/** Longer words are no numbers; keeps taking compounds apart short. */
const LONGEST_COMPOUND = 60;
/** A number of more words than this is none. */
const MOST_WORDS = 16;
const ARABIC_AND = 'و';

/** German: "zweihundertfünfunddreißigtausend". */
function compoundValue(word: string, numbers: ReadonlyMap<string, number>): number | null {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  for (const [part, size] of [
    ['tausend', 1e3],
    ['hundert', 100],
  ] as const) {
    const at = word.lastIndexOf(part);
    if (at < 0) continue;
    const before = at === 0 ? 1 : compoundValue(word.slice(0, at), numbers);
    const rest = word.slice(at + part.length).replace(/^und/, '');
    const after = rest === '' ? 0 : compoundValue(rest, numbers);
    return before === null || after === null || after >= size ? null : before * size + after;
  }
  const at = word.indexOf('und');
  const units = numbers.get(word.slice(0, Math.max(at, 0))) ?? 10;
  const tens = numbers.get(word.slice(at + 3)) ?? 0;
  return at > 0 && units < 10 && tens >= 20 ? tens + units : null;
}

/** The value of one number word that adds, and whether an "and" is written against it. */
function additive(word: string, lexicon: Lexicon): { value: number; joined: boolean } | null {
  const { numbers, magnitudes } = lexicon.values;
  const known = numbers.get(word);
  if (known !== undefined) return { value: known, joined: false };
  if (lexicon.compounds && word.length <= LONGEST_COMPOUND && !magnitudes.has(word)) {
    const value = compoundValue(word, numbers);
    return value === null ? null : { value, joined: false };
  }
  if (!lexicon.prefixedAnd || !word.startsWith(ARABIC_AND)) return null;
  const value = numbers.get(word.slice(1));
  return value === undefined ? null : { value, joined: true };
}

function magnitudeOf(word: string, lexicon: Lexicon): number | undefined {
  const { magnitudes } = lexicon.values;
  return (
    magnitudes.get(word) ??
    (lexicon.prefixedAnd && word.startsWith(ARABIC_AND) ? magnitudes.get(word.slice(1)) : undefined)
  );
}

/** Below what a number word must be to be added to what is read of a group of three places. */
function roomIn(group: number): number {
  if (group === 0) return 1e3;
  if (group % 100 === 0) return 100;
  if (group % 100 === 60 || group % 100 === 80) return 20;
  return group % 10 === 0 && group % 100 >= 20 ? 10 : 0;
}

interface Reading {
  total: number;
  group: number;
  least: number;
  step: number;
}

function addNumber(reading: Reading, value: number, joined: boolean): boolean {
  const { group } = reading;
  const units = group % 100;
  if (units === 4 && value === 20 && !joined) reading.group = group + 76;
  else if (value >= 1e3 && group === 0 && reading.total === 0) reading.total = value;
  else if (value < roomIn(group) && (group > 0 || reading.total === 0 || value < reading.least)) reading.group += value;
  else if (units > 0 && units < 10 && (value === 10 || (joined && value >= 20 && value < 100))) reading.group += value;
  else return false;
  return true;
}

function addMagnitude(reading: Reading, size: number): boolean {
  if (size === 100) {
    if (reading.group % 100 === 0 && reading.group > 0) return false;
    reading.group = (reading.group || 1) * 100;
    return reading.group < 1e4;
  }
  if (reading.total > 0 && size >= reading.least) reading.total = (reading.total + reading.group) * size;
  else reading.total += (reading.group || 1) * size;
  reading.group = 0;
  reading.least = size;
  reading.step = size >= 1e6 ? size : 1;
  return true;
}

/** Whether a word can only follow a number word, never begin one. */
const CANNOT_BEGIN = 1e3;

/** Reads the number in words that begins at a token; in languages with an article a large one needs it: "a million". */
export function readSpelled(tokens: readonly Token[], first: number, lexicon: Lexicon): Spelled | null {
  const reading: Reading = { total: 0, group: 0, least: Infinity, step: 1 };
  let end = first;
  const last = Math.min(tokens.length, first + MOST_WORDS);
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (at > first && token.gap === 'none')) break;
    const linked = at > first && end === at && lexicon.lists.and(token.folded);
    if (linked && additive(tokens[at + 1]?.folded ?? '', lexicon) && tokens[at + 1]?.gap !== 'none') {
      const next = additive(tokens[at + 1]?.folded ?? '', lexicon);
      if (!next || !addNumber(reading, next.value, false)) break;
      end = ++at + 1;
      continue;
    }
    const plain = additive(token.folded, lexicon);
    const size = magnitudeOf(token.folded, lexicon);
    if (plain && !addNumber(reading, plain.value, plain.joined)) break;
    if (!plain && size === undefined) break;
    if (!plain && size !== undefined) {
      if (at === first && (size > CANNOT_BEGIN || token.folded.length < 3) && !lexicon.prefixedAnd) break;
      if (!addMagnitude(reading, size)) break;
    }
    if (plain && plain.value > 0) reading.step = 1;
    end = at + 1;
  }
  return end === first ? null : { end, value: reading.total + reading.group, step: reading.step };
}
