import { agentAfter, phraseAfter, phraseBefore, type NounPhrase } from './attribution-speaker';
import type { Reading } from './attribution-tokens';
import type { ActWords } from './actors-words';

/** A sentence being read for who did what in it. */
export interface ActReading {
  readonly sentence: string;
  readonly reading: Reading;
  readonly words: ActWords;
  /** In a title most words begin with a capital, and a past is a participle: "Ten Killed Near Gao". */
  readonly isTitle: boolean;
}

/** How many words of a place or time may stand between a passive and its "by". */
const LONGEST_PATH = 7;
const SMALL = ['determiners', 'prepositions', 'joining', 'pronouns', 'relatives', 'stops'] as const;

const isSmall = (reading: Reading, at: number) => SMALL.some((name) => reading.is(at, name));

/** Whether a token is joined to the one before by a hyphen: "Gao-backed". */
function isHyphened({ sentence, reading }: ActReading, at: number): boolean {
  const [before, token] = [reading.tokens[at - 1], reading.tokens[at]];
  if (!before || !token || token.start !== before.end + 1) return false;
  return sentence[before.end] === '-' || sentence[before.end] === '‑';
}

/** Cuts what a verb of saying, or a participle with its complement, adds to a phrase; null where a verb is left. */
function trimmed(act: ActReading, phrase: NounPhrase): NounPhrase | null {
  const { reading } = act;
  let { first, last } = phrase;
  if (reading.folded(last) === 's' && last > first && reading.words.language === 'en') last--;
  for (let at = last; at > first; at--) {
    const saying = reading.words.verbs.get(reading.folded(at));
    if (saying && !saying.alsoNoun && !saying.alsoAdjective && !reading.isCapital(at)) {
      first = at + 1;
      break;
    }
  }
  for (let at = first; at <= last; at++) {
    if (!reading.isPredicate(at) || isHyphened(act, at)) continue;
    if (at === first || !['to', 'by', 'with', 'from', 'in'].includes(reading.folded(at + 1))) return null;
    last = at - 1;
  }
  const isLoose = (at: number) => reading.isAdverb(at) || act.words.sets.counted.has(reading.folded(at));
  while (last > first && isLoose(last)) last--;
  while (last > first && /^\d/u.test(reading.folded(last)) && reading.is(last - 1, 'prepositions')) last -= 2;
  return first > last ? null : { first, last };
}

/** Whether a phrase of plain words can stand for somebody: determined, plural, a name, or known to be used bare. */
function isWhole({ reading, words }: ActReading, { first, last }: NounPhrase): boolean {
  if (first === 0 || reading.is(first, 'determiners') || words.sets.counted.has(reading.folded(first))) return true;
  if (reading.words.language === 'fr' && ['des', 'd', 'du', 'de'].includes(reading.folded(first))) return true;
  for (let at = first; at <= last; at++) {
    const folded = reading.folded(at);
    if (reading.isCapital(at) || words.sets.bare.has(folded) || /^\d/u.test(folded)) return true;
    const isPlural = folded.length > 3 && folded.endsWith('s') && !folded.endsWith('ss');
    if (reading.words.language === 'en' && isPlural) return true;
  }
  return false;
}

/** A noun phrase as an agent: somebody who can act; null for things, times, places, manners and mere small words. */
export function asAgent(act: ActReading, found: NounPhrase | null): NounPhrase | null {
  const phrase = found && trimmed(act, found);
  if (!phrase) return null;
  const { reading, words } = act;
  const { first, last } = phrase;
  const { never, things, timeNouns, counted } = words.sets;
  if (reading.is(first, 'prepositions') && !isWhole(act, { first, last: first })) return null;
  let hasNoun = false;
  for (let at = first; at <= last; at++) {
    const folded = reading.folded(at);
    if (things.has(folded) || reading.is(at, 'pronouns') || reading.is(at, 'negations')) return null;
    if (folded === 'no' || reading.isTime(at) || timeNouns.has(folded)) return null;
    hasNoun ||= !isSmall(reading, at) && !counted.has(folded) && /^\p{L}{2}/u.test(folded);
  }
  const isGerund =
    reading.words.language === 'en' && !reading.isCapital(first) && reading.folded(first).endsWith('ing');
  if (!hasNoun || isGerund || !isWhole(act, phrase)) return null;
  // The head of an English phrase is its last word before a preposition, of a French one the first that is not small.
  let head = first;
  if (reading.words.language === 'en') while (head < last && !reading.is(head + 1, 'prepositions')) head++;
  else while (head < last && isSmall(reading, head)) head++;
  return never.has(reading.folded(head)) ? null : phrase;
}

/** Who stands at a position, as an agent; "Gao-backed rebels" is read as one phrase. */
export function agentAt(act: ActReading, begin: number): NounPhrase | null {
  const phrase = phraseAfter(act.reading, begin);
  if (!phrase) return null;
  const next = phrase.last + 1;
  if (!isHyphened(act, next)) return asAgent(act, phrase);
  const rest = act.words.sets.backed.has(act.reading.folded(next)) ? phraseAfter(act.reading, next + 1) : null;
  return asAgent(act, rest && { first: phrase.first, last: rest.last });
}

/** Whether what stands between an act and its "by" is only where, when, how or to whom. */
function isPath({ reading, words }: ActReading, from: number, by: number, paths: ReadonlySet<string>): boolean {
  if (by - from > LONGEST_PATH) return false;
  let isLed = false;
  for (let at = from; at < by; at++) {
    if (reading.gap(at) !== 'plain') return false;
    isLed ||= paths.has(reading.folded(at));
    if (!isLed && !reading.isTime(at) && !reading.isAdverb(at)) return false;
  }
  return (
    !words.sets.pastsBeforeBy.has(reading.folded(by - 1)) &&
    !/^[a-z]+ée?s?$/u.test(reading.tokens[by - 1]?.written ?? '')
  );
}

/** Who acts, behind a passive or a noun that ends at `last`: the phrase that "by" brings. */
export function agentBehind(act: ActReading, last: number, paths: 'verbPaths' | 'nounPaths'): NounPhrase | null {
  const { reading, words } = act;
  const isDirect = reading.is(last + 1, 'agent') && reading.gap(last + 1) === 'plain';
  if (!isDirect && !agentAfter(reading, last, false)) return null;
  let by = last + 1;
  while (by <= last + LONGEST_PATH + 1 && !reading.is(by, 'agent')) by++;
  if (!reading.is(by, 'agent') || reading.gap(by) !== 'plain') return null;
  return isDirect || isPath(act, last + 1, by, words.sets[paths]) ? agentAt(act, by + 1) : null;
}

/** Whether a complement within the clause ends here, so that its last words are no subject: "a crash in western Gao". */
function followsComplement(reading: Reading, end: number): boolean {
  for (let at = end; at > 0 && at > end - 4 && reading.gap(at) === 'plain'; at--) {
    const isEdge = ['stops', 'complementisers', 'relatives', 'joining'].some((name) => reading.is(at, name as 'stops'));
    if (isEdge || reading.isTime(at) || reading.words.verbs.has(reading.folded(at))) return false;
    if (reading.is(at, 'prepositions')) return true;
  }
  return false;
}

/** The subject of an active verb whose first auxiliary is at `head`; null where none is certain. */
export function subjectBefore(act: ActReading, head: number): NounPhrase | null {
  const { reading, words } = act;
  if (head < 1 || reading.gap(head) !== 'plain') return null;
  let end = head - 1;
  if (words.sets.whoRelatives.has(reading.folded(end))) end--;
  if (end < 0 || reading.is(end, 'stops') || reading.is(end, 'relatives')) return null;
  const subject = phraseBefore(reading, end);
  if (!subject) return null;
  const before = subject.first - 1;
  const isParted = reading.gap(subject.first) !== 'plain';
  if (before >= 0 && !isParted) {
    const isInner = reading.is(before, 'prepositions') && !reading.isTime(before);
    if (isInner || words.sets.conditions.has(reading.folded(before)) || followsComplement(reading, before)) return null;
  }
  return asAgent(act, subject);
}
