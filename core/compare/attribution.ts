import { findQuotes, type Quote } from './attribution-quotes';
import {
  agentAfter,
  endOfOccasion,
  leadingSubject,
  phraseAfter,
  phraseBefore,
  subjectBeforeAside,
  type NounPhrase,
} from './attribution-speaker';
import { Reading, tokenize } from './attribution-tokens';
import { verbGroupAt, type VerbGroup } from './attribution-verbs';
import { sayingWords, type SayingPhrase, type Stance } from './attribution-words';

/** Where something stands in a sentence: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who says something in a sentence, and how the writer names the saying. */
export interface Attribution extends Span {
  /** The words for who speaks, or null where nobody is named ("is said to"). */
  readonly speaker: Span | null;
  /** The verb's dictionary form, folded ("say"), or the phrase ("according to"). */
  readonly verb: string;
  readonly stance: Stance;
  /** Whether a quotation of the sentence belongs to it. */
  readonly quoted: boolean;
}

/** An attribution by positions of tokens. */
interface Found {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly speaker: NounPhrase | null;
  readonly verb: string;
  readonly stance: Stance;
}

const NEEDS_ADDRESSEE = new Set(['tell', 'inform', 'warn', 'urge', 'ask']);

/** The subject of an active verb; null where none is found. */
function subjectOf(reading: Reading, group: VerbGroup, earlier: Found | undefined): NounPhrase | null {
  const { head, at, inner } = group;
  if (inner !== undefined) return { first: inner, last: inner };
  const isParted = head === 0 || reading.gap(head) !== 'plain';
  if (isParted) {
    const aside = subjectBeforeAside(reading, head);
    if (aside) return aside;
    const after = phraseAfter(reading, at + 1);
    const hasQuote = reading.gap(head) === 'quote';
    if (after && (after.isClosed || (hasQuote && reading.words.language === 'fr'))) return after;
    if (after && hasQuote && reading.isCapital(after.first)) return after;
    // "One of its members, Ana Diallo, said": the name in between speaks.
    const name = reading.gap(head) === 'comma' ? phraseBefore(reading, head - 1) : null;
    return name && name.first > 0 && reading.gap(name.first) === 'comma' && reading.isCapital(name.first) ? name : null;
  }
  const before = head - 1;
  if (reading.is(before, 'joining')) return earlier?.speaker ?? leadingSubject(reading);
  if (reading.is(before, 'relatives')) return before > 0 ? phraseBefore(reading, before - 1) : null;
  if (reading.is(before, 'stops')) return null;
  return phraseBefore(reading, before);
}

/** Where the saying phrase ends: after whom it is said to, the occasion, and the time. */
function endOfSaying(reading: Reading, at: number, verb: string): number {
  let last = at;
  if (NEEDS_ADDRESSEE.has(verb)) last = phraseAfter(reading, at + 1)?.last ?? last;
  const next = last + 1;
  if (reading.gap(next) === 'plain' && reading.is(next, 'infinitive') && verb === 'say') {
    last = phraseAfter(reading, next + 1)?.last ?? last;
  }
  for (let round = 0; round < 2; round++) {
    const begin = last + 1;
    if (reading.gap(begin) !== 'plain') break;
    const occasion = endOfOccasion(reading, begin);
    if (occasion > 0) last = occasion;
    else if (reading.isTime(begin)) last = begin;
    else if (reading.is(begin, 'prepositions') && reading.isTime(begin + 1)) last = begin + 1;
  }
  return last;
}

/** Whether a verb that needs one has a clause or quotation: behind it, or, where it is inserted, before it. */
function hasClause(reading: Reading, { entry, at, head }: VerbGroup): boolean {
  if (!entry.needsClause) return true;
  const next = reading.gap(at + 1);
  return reading.is(at + 1, 'complementisers') || next === 'quote' || (head > 0 && reading.gap(head) === 'quote');
}

function fromVerb(reading: Reading, group: VerbGroup, earlier: Found | undefined): Found | null {
  const { entry, at, head, voice } = group;
  const { verb, stance } = entry;
  if (!hasClause(reading, group)) return null;
  if (voice === 'passive') {
    const speaker = agentAfter(reading, at, entry.personObject);
    // "was added" says nothing; "is said to" and "was accused" do.
    const isSaid = stance !== 'neutral' || reading.is(at + 1, 'infinitive') || reading.is(at + 1, 'complementisers');
    if (!speaker && !isSaid) return null;
    return { first: head, last: Math.max(at, speaker?.last ?? at), at, speaker, verb, stance };
  }
  const last = endOfSaying(reading, at, verb);
  if (voice === 'participial') {
    const speaker = quotedSubject(reading, at) ?? earlier?.speaker ?? leadingSubject(reading);
    return speaker || reading.gap(at) === 'comma' ? { first: at, last, at, speaker, verb, stance } : null;
  }
  const speaker = subjectOf(reading, group, earlier);
  if (!speaker) return null;
  const isNear = speaker.last >= head - 1 || speaker.first > at;

  const first = isNear ? Math.min(speaker.first, head) : head;
  const end = speaker.last > last ? endOfSaying(reading, speaker.last, '') : last;
  return { first, last: end, at, speaker, verb, stance };
}

/** The subject of "was quoted as saying". */
function quotedSubject(reading: Reading, at: number): NounPhrase | null {
  if (reading.folded(at - 1) !== 'as' || !['quoted', 'cited'].includes(reading.folded(at - 2))) return null;
  return reading.is(at - 3, 'be') && at > 3 ? phraseBefore(reading, at - 4) : null;
}

function fromPhrase(reading: Reading, at: number, phrase: SayingPhrase): Found | null {
  const end = at + phrase.words.length;
  const isThere = phrase.words.every(
    (word, offset) => reading.folded(at + offset) === word && (offset === 0 || reading.gap(at + offset) === 'plain'),
  );
  if (!isThere || phrase.unless.has(reading.folded(end))) return null;
  const speaker = phraseAfter(reading, end);
  if (!speaker) return null;
  return { first: at, last: speaker.last, at, speaker, verb: phrase.phrase, stance: 'neutral' };
}

/** For each quotation the position (in the list) of the attribution closest to it. */
function holdersOf(quotes: readonly Quote[], spans: readonly Span[]): Set<number> {
  const holders = new Set<number>();
  let from = 0;
  for (const quote of quotes) {
    const distance = (span: Span | undefined) =>
      span ? Math.max(quote.start - span.end, span.start - quote.end, 0) : Number.POSITIVE_INFINITY;
    while (from + 1 < spans.length && distance(spans[from + 1]) <= distance(spans[from])) from++;
    if (spans.length > 0) holders.add(from);
  }
  return holders;
}

/**
 * Who says something in a sentence, in order: verbs of saying with their subject before or behind them, passives, and
 * phrases such as "according to". What is denied, wished or only possible ("would not say") is left out. By rules over
 * word lists, without a parser; other languages than English and French give nothing.
 */
export function findAttributions(sentence: string, language: string): Attribution[] {
  const words = sayingWords(language);
  if (!words) return [];
  const tokens = tokenize(sentence);
  const reading = new Reading(tokens, words);
  const found: Found[] = [];
  let named: Found | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const group = verbGroupAt(reading, at);
    const one = group ? fromVerb(reading, group, named) : firstPhrase(reading, at);
    if (!one) continue;
    found.push(one);
    if (one.speaker) named = one;
  }
  const offset = ({ first, last }: NounPhrase): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? sentence.length,
  });
  const spans = found.map(offset);
  const holders = holdersOf(findQuotes(sentence), spans);
  return found.map(({ speaker, verb, stance }, at) => ({
    ...(spans[at] as Span),
    speaker: speaker && offset(speaker),
    verb,
    stance,
    quoted: holders.has(at),
  }));
}

function firstPhrase(reading: Reading, at: number): Found | null {
  for (const phrase of reading.words.phrases) {
    const one = phrase.words[0] === reading.folded(at) ? fromPhrase(reading, at, phrase) : null;
    if (one) return one;
  }
  return null;
}
