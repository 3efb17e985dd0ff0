import type { TopicId } from '../packs/pack';
import { BLOCK_BREAK, skipJoiners, splitWords, type Span, type Word } from '../text/words';
import { isNear } from './company';
import { compileMatcher } from './compile-matcher';
import type { TopicAlias } from './compile-names';
import { findMentions, isBeforeCapital, isFirst, isStrong, type Mention } from './find-mentions';
import { countsIn, type Matcher } from './matcher';

/** No text that is tried is longer, in characters. */
export const LONGEST_TRIAL = 20_000;
/** A shorter alias stands within so many words that saying so would help nobody. */
const SHORTEST_INSIDE = 3;

/** Why an alias that is written in a text does not count there. */
export type Why =
  | 'other-language'
  | 'not-in-language'
  | 'capitals'
  | 'longer-name'
  | 'other-alias'
  | 'company'
  | 'given-name'
  | 'first-word'
  | 'weak'
  | 'weak-near'
  | 'inside-word';

/** A place that looks like an alias and does not count; offsets as in a mention. */
export interface Miss {
  readonly start: number;
  readonly end: number;
  readonly alias: TopicAlias;
  readonly why: Why;
  /** The longer name or the other alias that takes the place, or the word around. */
  readonly by?: string;
}

/** What is found in a text, and what is not. */
export interface Explained {
  readonly mentions: readonly Mention[];
  readonly misses: readonly Miss[];
}

interface Place extends Span {
  readonly alias: TopicAlias;
}

/** What every alias of a text is held against. */
interface Trial {
  readonly text: string;
  readonly words: readonly Word[];
  readonly language: string;
  readonly mentions: readonly Mention[];
  /** All that is taken, also by longer names and by weak aliases that nothing supports. */
  readonly taken: readonly Place[];
}

const anywhere = (): boolean => true;

/** A pasted text as it is tried: cut where it is too long, and with its empty lines as breaks between blocks. */
export function trialText(pasted: string): string {
  return pasted.slice(0, LONGEST_TRIAL).replace(/\n(?=[ \t]*\n)/gu, BLOCK_BREAK);
}

/** Finds the mentions in a text on a page in `language` ("" where unknown), and says of what nearly is one why it is not. */
export function explainMentions(text: string, aliases: readonly TopicAlias[], language: string): Explained {
  const matcher = compileMatcher(aliases, language);
  const trial: Trial = {
    text,
    words: splitWords(text),
    language: matcher.languages[0] ?? '',
    mentions: findMentions(text, matcher),
    taken: takenIn(text, aliases, language),
  };
  const written = [...new Set(trial.words.map(({ folded }) => folded))];
  const misses = aliases
    .filter(({ topicId }) => topicId !== null)
    .flatMap((alias) => missesOf(alias, trial, written))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { mentions: trial.mentions, misses };
}

function takenIn(text: string, aliases: readonly TopicAlias[], language: string): Place[] {
  // As topics of their own, longer names too are found as mentions; and weak ones, if their page is said to support them.
  const asTopics = aliases.map((alias, place) => {
    return { ...alias, ...(alias.weak && { weak: true as const }), topicId: String(place) as TopicId };
  });
  const matcher = compileMatcher(asTopics, language);
  return findMentions(text, matcher, { isSupported: true }).flatMap(({ start, end, topicId }) => {
    const alias = aliases[Number(topicId)];
    return alias ? [{ start, end, alias }] : [];
  });
}

function missesOf(alias: TopicAlias, trial: Trial, written: readonly string[]): Miss[] {
  const sought = splitWords(alias.text).map(({ folded }) => folded);
  const [first] = sought;
  if (first === undefined || !written.some((word) => word.includes(first))) return [];
  const { company: _company, weak: _weak, givenName: _given, notFirst: _first, ...strict } = alias;
  const { languages: _languages, notIn: _notIn, ...everywhere } = strict;
  const inAnyCase = compileMatcher([{ ...everywhere, case: 'any' }], '');
  const asWritten = compileMatcher([everywhere], '');
  return trial.words.flatMap((word, at) => {
    if (!word.folded.includes(first)) return [];
    const last = trial.words[at + sought.length - 1];
    if (!last) return [];
    const found = placeIn(trial.text, word, last, inAnyCase);
    if (!found) return insideWords(alias, sought, trial, at);
    const place = { ...found, alias };
    const hasCapitals = placeIn(trial.text, word, last, asWritten) !== null;
    return missAt(place, hasCapitals, trial);
  });
}

/** Where between two words the one alias of a matcher is found, were nothing else there. */
function placeIn(text: string, { start: from }: Word, { end: to }: Word, matcher: Matcher): Span | null {
  const [found] = findMentions(text.slice(from, to), matcher);
  return found ? { start: from + found.start, end: from + found.end } : null;
}

function missAt(place: Place, hasCapitals: boolean, trial: Trial): Miss[] {
  const around = overlapping(trial.taken, place);
  const [taker] = around;
  if (taker && taker.alias !== place.alias && hasCapitals && countsIn(place.alias, trial.language)) {
    if (taker.alias.topicId === null) return [{ ...place, why: 'longer-name', by: taker.alias.text }];
    // At the very same place, what is to be said is said of the other one.
    return isSame(taker, place) ? [] : [{ ...place, why: 'other-alias', by: taker.alias.text }];
  }
  if (around.some((taken) => taken.alias === place.alias && !isSame(taken, place))) return [];
  if (overlapping(trial.mentions, place).length > 0) return [];
  const why = ownReason(place, hasCapitals, trial);
  return why === null ? [] : [{ ...place, why }];
}

/** What keeps an alias from counting by itself; the first reason of several. */
function ownReason(
  { start, end, alias }: Place,
  hasCapitals: boolean,
  { text, language, mentions }: Trial,
): Why | null {
  if (!countsIn(alias, language)) {
    const { notIn: _notIn, ...rest } = alias;
    return countsIn(rest, language) ? 'not-in-language' : 'other-language';
  }
  if (!hasCapitals) return 'capitals';
  if (alias.givenName && isBeforeCapital(text, { start, end }, anywhere)) return 'given-name';
  if (alias.notFirst && isFirst(text, { start, end }, anywhere)) return 'first-word';
  if (alias.company && !isNear(text, start, end, alias.company)) return 'company';
  if (alias.weak === 'near' && mentions.some((mention) => isStrong(mention.alias))) return 'weak-near';
  return alias.weak ? 'weak' : null;
}

/** The words from one on as a miss, where they hold the alias as a part of themselves. */
function insideWords(alias: TopicAlias, sought: readonly string[], { text, words, taken }: Trial, at: number): Miss[] {
  const here = words.slice(at, at + sought.length);
  const [first, last] = [here[0], here.at(-1)];
  if (!first || !last || sought.join('').length < SHORTEST_INSIDE) return [];
  const isHeld = here.every(({ folded }, place) => isPart(sought, place, folded));
  const isLonger = here.some(({ folded }, place) => folded !== sought[place]);
  const isOneName = here.every(({ start }, place) => {
    const before = here[place - 1];
    return !before || skipJoiners(text, before.end) === start;
  });
  const span = { start: first.start, end: last.end };
  if (!isHeld || !isLonger || !isOneName || overlapping(taken, span).length > 0) return [];
  return [{ ...span, alias, why: 'inside-word', by: text.slice(span.start, span.end) }];
}

/** Whether a word may be that of an alias with more letters around the alias. */
function isPart(sought: readonly string[], place: number, folded: string): boolean {
  const part = sought[place] ?? '';
  if (sought.length === 1) return folded.includes(part);
  if (place === 0) return folded.endsWith(part);
  return place === sought.length - 1 ? folded.startsWith(part) : folded === part;
}

/** Those of some places, which follow one another, that have a part of a span. */
function overlapping<Found extends Span>(places: readonly Found[], { start, end }: Span): Found[] {
  let from = 0;
  for (let to = places.length; from < to;) {
    const middle = (from + to) >> 1;
    if ((places[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  let after = from;
  while ((places[after]?.start ?? end) < end) after++;
  return places.slice(from, after);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
