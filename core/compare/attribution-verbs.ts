import type { Reading } from './attribution-tokens';
import type { SayingVerb, VerbForm } from './attribution-words';

/** A verb of saying where it stands: with its auxiliaries, and how its subject is to be looked for. */
export interface VerbGroup {
  readonly entry: SayingVerb;
  /** Position of the verb itself, and of the first of its auxiliaries and adverbs. */
  readonly at: number;
  readonly head: number;
  readonly voice: 'active' | 'passive' | 'participial';
  /** Position of a subject between auxiliary and verb ("a-t-il dit"). */
  readonly inner?: number;
}

const ACUTE = /[éÉ]e?s?$/u;

function formsAt(reading: Reading, at: number, entry: SayingVerb): ReadonlySet<VerbForm> {
  const { folded = '', written = '' } = reading.tokens[at] ?? {};
  if (!reading.words.accented.has(folded)) return entry.forms;
  return new Set<VerbForm>([ACUTE.test(written) ? 'participle' : 'finite']);
}

/** The nearest token to the left that is no adverb and parted by nothing but space, or -1. */
function wordBefore(reading: Reading, at: number): number {
  let before = at;
  while (reading.gap(before) === 'plain' && before > 0) {
    before--;
    // "a-t-il dit": what stands between is the subject.
    if (!reading.isAdverb(before)) return before;
  }
  return -1;
}

/** The auxiliaries before a participle: where they begin, and whether they make it a passive. */
function auxiliaries(reading: Reading, verb: number): { head: number; isPassive: boolean } | null {
  let head = verb;
  let isPassive = false;
  let before = wordBefore(reading, verb);
  for (let steps = 0; steps < 4 && before >= 0; steps++) {
    if (reading.is(before, 'be')) isPassive = true;
    else if (!reading.is(before, 'have')) break;
    head = before;
    before = wordBefore(reading, head);
  }
  if (head === verb) return null;
  return { head, isPassive };
}

/** Whether what is said is not said here: negated, wished, or made to depend. */
function isUnsaid(reading: Reading, head: number): boolean {
  const before = wordBefore(reading, head);
  if (before < 0) return false;
  if (reading.is(before, 'negations') || reading.is(before, 'modals')) return true;
  return reading.is(before, 'infinitive') && reading.words.language === 'en';
}

/** Whether a plural or a pronoun stands before, so that a bare verb can follow. */
function followsPlural(reading: Reading, at: number): boolean {
  const before = wordBefore(reading, at);
  if (before < 0) return false;
  if (['pronouns', 'plurals'].some((name) => reading.is(before, name as 'pronouns'))) return true;
  const word = reading.folded(before);
  return ['who', 'that', 'which'].includes(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));
}

/** Whether a word that is also a noun is a verb here: a subject before it and its clause or object after it. */
function isVerbAmongNouns(reading: Reading, at: number): boolean {
  const before = wordBefore(reading, at);
  const isAfterSubject =
    before >= 0 && (reading.isCapital(before) || followsPlural(reading, at) || isSingularSubject(reading, before));
  const next = at + 1;
  if (before < 0) return reading.gap(at) !== 'plain' && at > 0 && reading.isCapital(next);
  const isFollowed =
    reading.gap(next) === 'quote' ||
    (reading.gap(next) === 'plain' &&
      (['complementisers', 'determiners', 'pronouns', 'be', 'have'] as const).some((name) => reading.is(next, name))) ||
    (reading.gap(next) === 'plain' && reading.isCapital(next));
  // A capital that opens the sentence may be no name: "Insurance claims are …".
  const isName = reading.isCapital(before) && before > 0;
  const isCopula = reading.is(next, 'be') || reading.is(next, 'have');
  return isAfterSubject && isFollowed && (!isCopula || isName);
}

/** "The report claims that": a determiner, at most two words, and then the verb. */
function isSingularSubject(reading: Reading, before: number): boolean {
  return [1, 2].some((back) => reading.is(before - back, 'determiners'));
}

function presentGroup(reading: Reading, at: number, entry: SayingVerb): VerbGroup | null {
  const before = wordBefore(reading, at);
  if (before >= 0 && reading.is(before, 'be')) {
    return isUnsaid(reading, before) ? null : { entry, at, head: before, voice: 'active' };
  }
  const isLed = before >= 0 && reading.is(before, 'bringsParticiple');
  if (before < 0 || isLed) return at > 0 ? { entry, at, head: at, voice: 'participial' } : null;
  const small = ['determiners', 'prepositions', 'infinitive', 'stops', 'have', 'negations'] as const;
  const isNounAfter =
    reading.gap(at + 1) === 'plain' && (reading.isCapital(at + 1) || reading.is(at + 1, 'determiners'));
  const isBrought = isNounAfter || reading.is(at + 1, 'complementisers');
  if (!isBrought || small.some((name) => reading.is(before, name)) || reading.isTime(before)) return null;
  return { entry, at, head: at, voice: 'active' };
}

/** A participle without auxiliaries that is a passive: "accused of", "reported by". */
function isReducedPassive(reading: Reading, at: number, entry: SayingVerb): boolean {
  if (reading.gap(at + 1) !== 'plain') return false;
  if (reading.is(at + 1, 'agent')) return true;
  return entry.personObject && ['of', 'for', 'over', 'de', 'd'].includes(reading.folded(at + 1));
}

function pastGroup(reading: Reading, at: number, entry: SayingVerb, forms: ReadonlySet<VerbForm>): VerbGroup | null {
  const before = wordBefore(reading, at);
  const led = auxiliaries(reading, at);
  if (led && forms.has('participle')) {
    if (isUnsaid(reading, led.head)) return null;
    return { entry, at, head: led.head, voice: led.isPassive ? 'passive' : 'active' };
  }
  // "a-t-il dit": auxiliary, subject, participle.
  if (forms.has('participle') && before > 0 && reading.is(before, 'pronouns')) {
    const aux = reading.folded(before - 1) === 't' ? before - 2 : before - 1;
    if (reading.words.language === 'fr' && reading.is(aux, 'have'))
      return { entry, at, head: aux, voice: 'active', inner: before };
  }
  if (forms.has('participle') && isReducedPassive(reading, at, entry)) {
    return isUnsaid(reading, at) ? null : { entry, at, head: at, voice: 'passive' };
  }
  if (!forms.has('finite')) return null;
  if (
    before >= 0 &&
    (['determiners', 'prepositions', 'be', 'have'] as const).some((name) => reading.is(before, name))
  ) {
    return reading.is(before, 'plurals') ? { entry, at, head: before + 1, voice: 'active' } : null;
  }
  if (entry.alsoAdjective && (at === 0 || reading.is(before, 'joining'))) {
    if (at === 0 || !['determiners', 'complementisers'].some((name) => reading.is(at + 1, name as 'be'))) return null;
  }
  const isNoun = entry.alsoNoun && !reading.folded(at).endsWith('ed') && reading.folded(at) !== 'told';
  if (isNoun && !isVerbAmongNouns(reading, at)) return null;
  return isUnsaid(reading, at) ? null : { entry, at, head: before >= 0 ? before + 1 : at, voice: 'active' };
}

/** The verb of saying at a token, or null where the token is none, or is a noun, an adjective, or not said. */
export function verbGroupAt(reading: Reading, at: number): VerbGroup | null {
  const entry = reading.words.verbs.get(reading.folded(at));
  if (!entry || (reading.isCapital(at) && at > 0 && entry.alsoNoun)) return null;
  if ([1, 2].some((ahead) => entry.unless.has(reading.folded(at + ahead)))) return null;
  // "Mali's claims": what follows a possessive is a noun.
  if (reading.words.language === 'en' && reading.folded(at - 1) === 's' && reading.gap(at) === 'plain') return null;
  const forms = formsAt(reading, at, entry);
  if (forms.has('present')) return presentGroup(reading, at, entry);
  if (!forms.has('base')) return pastGroup(reading, at, entry, forms);
  const isVerb = followsPlural(reading, at) && (!entry.alsoNoun || isVerbAmongNouns(reading, at));
  return isVerb && !isUnsaid(reading, at) ? { entry, at, head: at, voice: 'active' } : null;
}
