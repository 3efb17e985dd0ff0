import type { Reading } from './attribution-tokens';

/** A noun phrase by the positions of its first and last token. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
}

/** A noun phrase read forwards, and whether what comes after it is a stop, a time or an occasion and no predicate. */
export interface PhraseAfter extends NounPhrase {
  readonly isClosed: boolean;
}

/** Names of offices and bodies with their complements seldom run longer; it bounds the time. */
const LONGEST = 16;
/** How far behind a passive verb the one who acts may still be named. */
const AGENT_REACH = 25;

/** Whether a noun phrase that begins at `first` cannot go on to the left: a determiner not led by a preposition. */
function beginsPhrase(reading: Reading, first: number): boolean {
  if (!reading.is(first, 'determiners')) return false;
  const led = ['prepositions', 'joining', 'determiners'] as const;
  return !led.some((name) => reading.is(first - 1, name));
}

function joins(reading: Reading, left: number, right: number): boolean {
  if (reading.isCapital(left)) return reading.isCapital(right) || reading.is(right, 'determiners');
  return reading.folded(left).endsWith('s') && !reading.is(right, 'determiners');
}

function endsLeftwards(reading: Reading, at: number): boolean {
  const ending = ['stops', 'relatives', 'modals', 'be', 'have', 'pronouns', 'negations'] as const;
  if (ending.some((name) => reading.is(at, name)) || reading.isTime(at)) return true;
  const verb = reading.words.verbs.get(reading.folded(at));
  return verb !== undefined && !verb.alsoNoun && !verb.alsoAdjective && !verb.forms.has('base');
}

/** A phrase that begins with a preposition holds an adverbial and then the subject: keeps its last run. */
function dropAdverbial(reading: Reading, first: number, last: number): number {
  if (!reading.is(first, 'prepositions') || reading.folded(first) === 'des') return first;
  let at = last;
  while (at - 1 > first && reading.isCapital(at - 1) === reading.isCapital(last)) {
    if (reading.is(at - 1, 'prepositions') || reading.is(at - 1, 'determiners')) break;
    at--;
  }
  // "In Gao Diallo": where the place ends cannot be seen.
  return at === first + 1 ? last : at;
}

/** The noun phrase that ends at the token `end`, times and adverbs behind it left out; null where there is none. */
export function phraseBefore(reading: Reading, end: number): NounPhrase | null {
  let last = end;
  while (last > 0 && reading.gap(last) === 'plain' && (reading.isTime(last) || reading.isAdverb(last))) {
    last--;
    if (last > 0 && reading.is(last, 'prepositions')) last--;
  }
  if (last < 0) return null;
  if (reading.is(last, 'pronouns')) return { first: last, last };
  let first = last;
  while (first > 0 && last - first < LONGEST && reading.gap(first) === 'plain') {
    const before = first - 1;
    if (beginsPhrase(reading, first) || endsLeftwards(reading, before)) break;
    if (reading.is(before, 'joining') && !joins(reading, before - 1, first)) break;
    first = before;
  }
  while (first < last && (reading.isAdverb(first) || reading.is(first, 'joining'))) first++;
  return checked(reading, dropAdverbial(reading, first, last), last);
}

/** A noun phrase holds a noun, and ends with none of the small words. */
function checked(reading: Reading, first: number, last: number): NounPhrase | null {
  const small = ['determiners', 'prepositions', 'stops', 'relatives', 'be', 'have', 'modals', 'joining'] as const;
  const isSmall = small.some((name) => reading.is(last, name)) && !reading.is(last, 'plurals');
  return isSmall || reading.isTime(last) || reading.isAdverb(last) ? null : { first, last };
}

/** Whether an occasion begins at a preposition: "in a televised statement". */
export function endOfOccasion(reading: Reading, at: number): number {
  if (!reading.is(at, 'prepositions')) return -1;
  for (let ahead = at + 1; ahead <= at + 5 && reading.gap(ahead) === 'plain'; ahead++) {
    if (reading.is(ahead, 'occasions')) return ahead;
    if (reading.is(ahead, 'prepositions')) return -1;
  }
  return -1;
}

/** The noun phrase that begins at `begin` or, after times and adverbs, shortly behind it; null where there is none. */
export function phraseAfter(reading: Reading, begin: number): PhraseAfter | null {
  let first = begin;
  while (reading.gap(first) === 'plain' && (reading.isTime(first) || reading.isAdverb(first))) first++;
  // French puts a "t" between verb and pronoun ("affirme-t-il").
  if (reading.folded(first) === 't' && reading.is(first + 1, 'pronouns')) first++;
  if (reading.gap(first) !== 'plain' || reading.is(first, 'stops') || reading.is(first, 'relatives')) return null;
  if (reading.is(first, 'pronouns')) return { first, last: first, isClosed: reading.gap(first + 1) !== 'plain' };
  let last = first;
  let isClosed = false;
  for (let at = first; ; at++) {
    if (at > first && (reading.gap(at) !== 'plain' || at >= reading.tokens.length)) isClosed = true;
    else if (isAside(reading, at) || (at > first && reading.is(at, 'adverbs'))) isClosed = true;
    else if (at - first < LONGEST && !endsRightwards(reading, at, first)) {
      last = at;
      continue;
    }
    break;
  }
  while (last > first && (reading.is(last, 'joining') || reading.is(last, 'prepositions'))) last--;
  const phrase = checked(reading, first, last);
  return phrase && !endsRightwards(reading, first, first) ? { ...phrase, isClosed } : null;
}

/** Whether a time or an occasion begins here, which is no part of a name. */
function isAside(reading: Reading, at: number): boolean {
  if (reading.isTime(at)) return true;
  return reading.is(at, 'prepositions') && (reading.isTime(at + 1) || endOfOccasion(reading, at) > 0);
}

function endsRightwards(reading: Reading, at: number, first: number): boolean {
  const ending = ['stops', 'relatives', 'complementisers', 'pronouns', 'infinitive'] as const;
  const isInner = at > first && reading.is(at, 'innerPrepositions');
  if (ending.some((name) => reading.is(at, name)) && !isInner) return true;
  if (reading.isPredicate(at)) return true;
  if (at === first) return reading.is(at, 'prepositions') && !isContracted(reading, at);
  if (beginsPhrase(reading, at)) return true;
  if (reading.is(at, 'joining')) return !reading.isCapital(at + 1) && !reading.is(at + 1, 'determiners');
  return reading.is(at, 'prepositions') && !isInner;
}

/** French "des" and "du" begin noun phrases as well as complements. */
function isContracted(reading: Reading, at: number): boolean {
  return reading.words.language === 'fr' && ['des', 'du', 'd', 'de'].includes(reading.folded(at));
}

/** Who acts, behind a passive: the phrase that "by" brings, unless it belongs to another participle. */
export function agentAfter(reading: Reading, verb: number, hasObject: boolean): NounPhrase | null {
  for (let at = verb + 1; at <= verb + AGENT_REACH && reading.gap(at) !== 'stop'; at++) {
    if (reading.is(at, 'relatives') || reading.is(at, 'stops')) return null;
    if (!reading.is(at, 'agent')) continue;
    if (at > verb + 1 && reading.isPredicate(at - 1)) return null;
    const agent = phraseAfter(reading, at + 1);
    return agent && hasObject ? beforeReproach(reading, agent) : agent;
  }
  return null;
}

/** "accused by X of abuses": the reproach is no part of the name. */
function beforeReproach(reading: Reading, { first, last }: NounPhrase): NounPhrase {
  for (let at = first + 1; at <= last; at++) {
    if (['of', 'for', 'de', 'd'].includes(reading.folded(at))) return { first, last: at - 1 };
  }
  return { first, last };
}

/** The subject with which a sentence begins, where a predicate follows it at once. */
export function leadingSubject(reading: Reading): NounPhrase | null {
  let last = -1;
  for (let at = 0; at < LONGEST && at < reading.tokens.length; at++) {
    if (at > 0 && reading.gap(at) !== 'plain') return null;
    const isVerb = reading.words.verbs.get(reading.folded(at))?.forms.has('finite') ?? false;
    if (at > 0 && (reading.isPredicate(at) || isVerb)) break;
    if (reading.is(at, 'stops') || (at === 0 && reading.is(at, 'prepositions'))) return null;
    last = at;
  }
  return last < 0 || last + 1 >= reading.tokens.length || last + 1 >= LONGEST ? null : phraseBefore(reading, last);
}

/**
 * The subject of a verb that a comma parts from it: before "X, who spoke, said" and "X, a colonel, said". Null where
 * what stands between is no such aside.
 */
export function subjectBeforeAside(reading: Reading, head: number): NounPhrase | null {
  if (reading.gap(head) !== 'comma') return null;
  let open = head - 1;
  while (open > 0 && head - open < 2 * LONGEST && reading.gap(open) === 'plain') open--;
  if (open <= 0 || reading.gap(open) !== 'comma') return null;
  const isAside =
    reading.is(open, 'relatives') ||
    reading.is(open, 'determiners') ||
    reading.is(open, 'adverbs') ||
    reading.isPredicate(open) ||
    (reading.is(open, 'prepositions') && !reading.is(open, 'infinitive')) ||
    /^\d/u.test(reading.folded(open)) ||
    (reading.isAcronym(open) && reading.isCapital(open - 1)) ||
    (reading.words.language === 'fr' && !reading.isCapital(open));
  return isAside ? phraseBefore(reading, open - 1) : null;
}
