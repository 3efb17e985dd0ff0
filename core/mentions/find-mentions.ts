import type { TopicId } from '../packs/pack';
import { fold } from '../text/fold';
import { isArabic, procliticLengths } from '../text/proclitics';
import {
  BETWEEN,
  endOfWord,
  FIRST_UNSPACED,
  isUnspaced,
  letterOf,
  letters,
  LONGEST_GAP,
  SILENT,
  skipJoiners,
  type Span,
  UNSURE,
} from '../text/words';
import { isNear, isWithinWords } from './company';
import { startsWithCapital, type Candidate, type TopicAlias } from './compile-names';
import { candidatesFor, endHash, HASH_PRIME, HASH_SEED, mixHash, type Matcher } from './matcher';

/** An alias found in a text: offsets in UTF-16 units (end exclusive), and why it counts. */
export interface Mention extends Span {
  readonly topicId: TopicId;
  readonly alias: TopicAlias;
}

/** What is known of a text besides its characters. */
export interface Surroundings {
  /** Whether an earlier part of the page had a strong alias, which supports the weak ones. */
  readonly isSupported?: boolean;
  /** Whether an alias may stand there, by what only the page knows: its blocks, and the languages of these. */
  readonly mayStand?: MayStand;
}

type MayStand = (start: number, end: number, alias: TopicAlias) => boolean;

interface Found extends Span {
  readonly alias: TopicAlias;
}

const SPACE = 0x20;
/** What stands before a word within a sentence. */
const GOING_ON = /[\p{L}\p{M}\p{N},;)][ \t\n\r\u00a0"“”«»„‘’'(/–—-]*$/u;
const anywhere = (): boolean => true;

/**
 * Finds every mention in a text: whole words, the longest alias at each place, none inside another. Every word is hashed
 * while its letters are read; only one whose hash some alias begins with is looked at again, so the cost does not grow
 * with the number of aliases.
 */
export function findMentions(text: string, matcher: Matcher, surroundings: Surroundings = {}): Mention[] {
  const { isSupported = false, mayStand = anywhere } = surroundings;
  const { filter } = matcher;
  const { length } = text;
  const size = filter.length;
  const found: Found[] = [];
  let start = 0;
  let hash = HASH_SEED;
  let isSure = true;
  // One flat loop: a loop over words with one over letters in it takes half as long again.
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : SPACE;
    // The table itself: a call for each unit would take a third longer.
    const letter = letters[unit] || letterOf(unit);
    if (letter > UNSURE && (unit < FIRST_UNSPACED || !isUnspaced(unit))) {
      hash = Math.imul(hash ^ letter, HASH_PRIME);
      continue;
    }
    if (letter === SILENT) {
      if (start === at) start++;
      continue;
    }
    if (letter === UNSURE && !isUnspaced(unit)) {
      isSure = false;
      continue;
    }
    // Here a word has ended, or several marks of punctuation follow one another.
    let match: Found | null = null;
    if (filter[endHash(hash, size)] !== 0 || !isSure) match = longestAt(text, start, at, matcher, mayStand);
    if (!match && isArabic(text.charCodeAt(start))) match = matchBehindProclitic(text, start, at, matcher, mayStand);
    if (!match && letter !== BETWEEN) {
      const end = endOfWord(text, at);
      const isPossible = end > at + 1 || letter === UNSURE || filter[endHash(mixHash(HASH_SEED, letter), size)] !== 0;
      match = isPossible ? longestAt(text, at, end, matcher, mayStand) : null;
      at = end - 1;
    }
    if (match) {
      found.push(match);
      at = match.end - 1;
    }
    start = at + 1;
    hash = HASH_SEED;
    isSure = true;
  }
  return supported(text, found, isSupported);
}

function matchBehindProclitic(text: string, start: number, end: number, matcher: Matcher, mayStand: MayStand) {
  for (const length of procliticLengths(text, start)) {
    const match = start + length < end ? longestAt(text, start + length, end, matcher, mayStand) : null;
    if (match) return match;
  }
  return null;
}

/** The first of the candidates that is written at `start`, may stand there, and has the company it needs. */
function longestAt(
  text: string,
  start: number,
  endOfFirst: number,
  matcher: Matcher,
  mayStand: MayStand,
): Found | null {
  const candidates = candidatesFor(matcher, fold(text.slice(start, endOfFirst)));
  if (candidates.length === 0) return null;
  const second = wordAfter(text, endOfFirst);
  for (const candidate of candidates) {
    // Hundreds of names may begin alike; nearly all of them go on otherwise.
    if (candidate.words.length > 1 && candidate.words[1] !== second) continue;
    const end = endOfAlias(text, start, endOfFirst, candidate);
    const { alias } = candidate;
    if (end === -1 || !mayStand(start, end, alias)) continue;
    const isOneLine = (from: number, to: number) => mayStand(from, to, alias);
    if (alias.givenName && isBeforeCapital(text, { start, end }, isOneLine)) continue;
    if (alias.notFirst && isFirst(text, { start, end }, isOneLine)) continue;
    if (!alias.company || isNear(text, start, end, alias.company)) return { start, end, alias };
  }
  return null;
}

/** The folded word that goes on a name which has come to `end`, behind a comma too; "" where there is none. */
function wordAfter(text: string, end: number): string {
  const next = skipJoiners(text, text.charAt(end) === ',' ? end + 1 : end);
  return next === -1 ? '' : fold(text.slice(next, endOfWord(text, next)));
}

/** Where the alias that begins at `start` ends, or -1 where the text goes on otherwise. */
function endOfAlias(text: string, start: number, endOfFirst: number, candidate: Candidate): number {
  const { words, capitals, commas } = candidate;
  let wordStart = start;
  let wordEnd = endOfFirst;
  for (const [place, expected] of words.entries()) {
    if (place > 0) {
      wordStart = skipJoiners(text, commas?.includes(place) && text.charAt(wordEnd) === ',' ? wordEnd + 1 : wordEnd);
      if (wordStart === -1) return -1;
      wordEnd = endOfWord(text, wordStart);
      if (fold(text.slice(wordStart, wordEnd)) !== expected) return -1;
    }
    if (capitals.includes(place) && !startsWithCapital(text.slice(wordStart, wordEnd))) return -1;
  }
  return wordEnd;
}

/** Whether a stretch of a text is in one line of a page. */
type IsOneLine = (start: number, end: number) => boolean;

/** Whether a word begins a sentence, or a line, so that its capital says nothing. */
export function isFirst(text: string, { start, end }: Span, isOneLine: IsOneLine): boolean {
  const [before] = GOING_ON.exec(text.slice(Math.max(0, start - LONGEST_GAP), start)) ?? [];
  return before === undefined || !isOneLine(start - before.length, end);
}

/** Whether the next word of the same line begins with a capital, as a family name does. */
export function isBeforeCapital(text: string, { start, end }: Span, isOneLine: IsOneLine): boolean {
  const next = skipJoiners(text, end);
  if (next === -1 || text.slice(end, next).trim() !== '' || !startsWithCapital(text.charAt(next))) return false;
  return isOneLine(start, next + 1);
}

/** Whether an alias counts by itself, and so supports the weak ones. */
export function isStrong({ topicId, weak }: TopicAlias): boolean {
  return topicId !== null && !weak;
}

/** Leaves out what blocks, and weak aliases that nothing strong supports, on the page or within a few words. */
function supported(text: string, found: readonly Found[], isPageSupported: boolean): Mention[] {
  const strong = found.filter(({ alias }) => isStrong(alias));
  const isOnPage = isPageSupported || strong.length > 0;
  let next = 0;
  return found.flatMap(({ start, end, alias }) => {
    const { topicId, weak } = alias;
    if (topicId === null || (weak && !isOnPage)) return [];
    while ((strong[next]?.start ?? start) < start) next++;
    const around = strong.slice(Math.max(0, next - 1), next + 1);
    if (weak === 'near' && !around.some((other) => isWithinWords(text, { start, end }, other))) return [];
    return [{ start, end, topicId, alias }];
  });
}
