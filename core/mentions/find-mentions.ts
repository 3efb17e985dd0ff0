import type { TopicId } from '../packs/pack';
import { fold } from '../text/fold';
import { containsTerm } from '../text/terms';
import { endOfWord, isWordCharacter, skipJoiners, splitWords } from '../text/words';
import { startsWithCapital, type CompiledAlias, type Matcher, type TopicAlias } from './compile-matcher';

/** An alias found in a text: offsets in UTF-16 units (end exclusive), and why it counts. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly topicId: TopicId;
  readonly alias: TopicAlias;
}

/** Letters that Arabic writes onto the front of a name: and, so, with, like, for; the article is not among them, since
 * with it مالي is another word. */
const PROCLITICS = ['وب', 'ول', 'وك', 'فب', 'فل', 'و', 'ف', 'ب', 'ك', 'ل'];
const ARABIC_FIRST = 0x0600;
const ARABIC_LAST = 0x06ff;
/** How far, in words on either side, the company of an alias may stand. */
const COMPANY_WORDS = 12;
/** Enough characters on either side for that many words. */
const COMPANY_REACH = 160;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly alias: TopicAlias;
}

/**
 * Finds every mention in a text: whole words, the longest alias at each place, none inside another. Weak aliases need a
 * strong one in the same text, unless `isSupported` says that an earlier part of the page had one.
 */
export function findMentions(text: string, matcher: Matcher, isSupported = false): Mention[] {
  const found: Found[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isWordCharacter(text.charCodeAt(at))) continue;
    const end = endOfWord(text, at);
    const match = matchAt(text, at, end, matcher);
    if (match) found.push(match);
    at = match ? match.end : end;
  }
  const inCompany = found.filter((match) => hasCompany(text, match));
  return withSupport(inCompany, isSupported || inCompany.some(({ alias }) => isStrong(alias)));
}

function matchAt(text: string, start: number, end: number, matcher: Matcher): Found | null {
  const first = fold(text.slice(start, end));
  const direct = longestFrom(text, start, end, matcher.get(first));
  if (direct) return direct;
  const unit = text.charCodeAt(start);
  return unit >= ARABIC_FIRST && unit <= ARABIC_LAST ? matchBehindProclitic(text, start, end, matcher) : null;
}

function matchBehindProclitic(text: string, start: number, end: number, matcher: Matcher): Found | null {
  for (const proclitic of PROCLITICS) {
    if (!text.startsWith(proclitic, start)) continue;
    const inner = start + proclitic.length;
    const match = longestFrom(text, inner, end, matcher.get(fold(text.slice(inner, end))));
    if (match) return match;
  }
  return null;
}

function longestFrom(
  text: string,
  start: number,
  endOfFirst: number,
  candidates: readonly CompiledAlias[] | undefined,
): Found | null {
  for (const candidate of candidates ?? []) {
    const end = endOfAlias(text, start, endOfFirst, candidate);
    if (end !== -1) return { start, end, alias: candidate.alias };
  }
  return null;
}

/** Where the alias that begins at `start` ends, or -1 where the text goes on otherwise. */
function endOfAlias(text: string, start: number, endOfFirst: number, { words, capitals }: CompiledAlias): number {
  let wordStart = start;
  let wordEnd = endOfFirst;
  for (const [place, expected] of words.entries()) {
    if (place > 0) {
      wordStart = skipJoiners(text, wordEnd);
      if (wordStart === -1) return -1;
      wordEnd = endOfWord(text, wordStart);
      if (fold(text.slice(wordStart, wordEnd)) !== expected) return -1;
    }
    if (capitals[place] && !startsWithCapital(text.slice(wordStart, wordEnd))) return -1;
  }
  return wordEnd;
}

function hasCompany(text: string, { start, end, alias }: Found): boolean {
  if (!alias.company) return true;
  const before = splitWords(text.slice(Math.max(0, start - COMPANY_REACH), start)).slice(-COMPANY_WORDS);
  const after = splitWords(text.slice(end, end + COMPANY_REACH)).slice(0, COMPANY_WORDS);
  return alias.company.some((term) => containsTerm(before, term) || containsTerm(after, term));
}

/** Whether an alias counts by itself, and so supports the weak ones. */
export function isStrong({ topicId, weak }: TopicAlias): boolean {
  return topicId !== null && !weak;
}

/** Leaves out what blocks, and weak aliases where nothing strong supports them. */
function withSupport(found: readonly Found[], isSupported: boolean): Mention[] {
  return found.flatMap(({ start, end, alias }) =>
    alias.topicId === null || (alias.weak && !isSupported) ? [] : [{ start, end, topicId: alias.topicId, alias }],
  );
}
