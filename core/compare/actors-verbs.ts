import { phraseAfter, phraseBefore, subjectBeforeAside, type NounPhrase } from './attribution-speaker';
import { agentBehind, asAgent, subjectBefore, type ActReading } from './actors-agent';
import type { ActNoun, ActVerb } from './actors-words';

/** An act by positions of tokens, with who did it and, where that can be seen, to whom. */
export interface FoundAct {
  readonly act: string;
  readonly first: number;
  readonly last: number;
  readonly agent: NounPhrase;
  readonly patient: NounPhrase | null;
  /** Whether the agent is the subject, so that a second verb ("and killed") has it too. */
  readonly isSubject: boolean;
}

/** How near a verb the noun stands that names its act: "launched a new armed attack". */
const NOUN_REACH = 6;
const MOST_AUXILIARIES = 8;
const REFLEXIVES = new Set(['se', 's']);
const CLITICS = new Set(['le', 'la', 'l', 'les', 'y', 'en', 'lui', 'leur', 'nous', 'vous']);

interface Auxiliaries {
  readonly head: number;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
  readonly isReflexive: boolean;
  readonly hasClitic: boolean;
}

/** The auxiliaries before a verb; null where it is negated, wished or only possible. */
function auxiliariesOf({ reading, words }: ActReading, verb: number): Auxiliaries | null {
  const isFrench = reading.words.language === 'fr';
  let head = verb;
  let [isPassive, isPerfect, isReflexive, hasClitic] = [false, false, false, false];
  for (let steps = 0, before = verb - 1; before >= 0 && steps < MOST_AUXILIARIES; steps++, before--) {
    if (reading.gap(before + 1) !== 'plain') break;
    const folded = reading.folded(before);
    if (reading.is(before, 'negations') || reading.is(before, 'modals')) return null;
    if (reading.words.language === 'en' && reading.is(before, 'infinitive')) return null;
    if (reading.is(before, 'be') || words.sets.gets.has(folded)) isPassive = true;
    else if (reading.is(before, 'have')) isPerfect = true;
    else if (isFrench && head === before + 1 && REFLEXIVES.has(folded)) isReflexive = true;
    else if (isFrench && head === before + 1 && CLITICS.has(folded)) hasClitic = true;
    else if (reading.isAdverb(before)) continue;
    else break;
    head = before;
  }
  return { head, isPassive, isPerfect, isReflexive, hasClitic };
}

/** Whether a count or a noun of time begins here: "two days later", "a month ago". */
function isSpanOfTime({ reading, words }: ActReading, at: number): boolean {
  return [0, 1, 2].some((ahead) => reading.isTime(at + ahead) || words.sets.timeNouns.has(reading.folded(at + ahead)));
}

/** Whether the object of a verb surely begins at a token. */
function beginsObject(act: ActReading, at: number): boolean {
  const { reading, words } = act;
  if (reading.gap(at) !== 'plain' || reading.isTime(at) || isSpanOfTime(act, at)) return false;
  const { counted, objects, things } = words.sets;
  const folded = reading.folded(at);
  const isCounted = words.countedPhrases.some((phrase) =>
    phrase.every((word, offset) => reading.folded(at + offset) === word),
  );
  if (isCounted) return !isSpanOfTime(act, at + 2);
  if (reading.is(at, 'complementisers') || reading.is(at, 'relatives')) return false;
  if (reading.is(at, 'negations') || folded === 'no' || folded === 'nobody') return false;
  if (reading.is(at, 'determiners')) return !things.has(folded);
  if (counted.has(folded) || /^\d/u.test(folded)) return true;
  const ends = ['stops', 'relatives', 'prepositions', 'joining', 'be', 'have', 'modals', 'complementisers'] as const;
  if (ends.some((name) => reading.is(at, name)) || reading.isAdverb(at)) return false;
  return objects.has(folded) || (reading.isCapital(at) && !folded.endsWith('ing'));
}

/** The noun of an act that begins at a token. */
export function actNounAt({ reading, words }: ActReading, at: number): ActNoun | null {
  const nouns = words.nouns.get(reading.tokens[at]?.written ?? '') ?? [];
  const isThere = (noun: ActNoun) =>
    noun.words.every((word, offset) => reading.tokens[at + offset]?.written === word) &&
    noun.words.every((_word, offset) => offset === 0 || reading.gap(at + offset) === 'plain');
  const hasObject = ({ objects, words: own }: ActNoun) => !objects || nearby(reading, at + own.length, 1, objects) >= 0;
  return nouns.find((noun) => isThere(noun) && hasObject(noun)) ?? null;
}

/** The position of the nearest of some words, going on (1) or back (-1) within the clause, or -1. */
function nearby(reading: ActReading['reading'], from: number, step: 1 | -1, sought: ReadonlySet<string>): number {
  for (let count = 0, at = from; count < NOUN_REACH && at >= 0; count++, at += step) {
    if (step === 1 && reading.gap(at) !== 'plain') return -1;
    if (sought.has(reading.tokens[at]?.written ?? '')) return at;
    if (reading.gap(at) !== 'plain') return -1;
  }
  return -1;
}

/** The noun of an act within reach of a verb, behind it (1) or before it (-1). */
export function actNounNear(act: ActReading, from: number, step: 1 | -1): { noun: ActNoun; at: number } | null {
  const { reading } = act;
  for (let count = 0, at = from; count < NOUN_REACH && at >= 0; count++, at += step) {
    if (step === 1 && (reading.gap(at) !== 'plain' || reading.is(at, 'stops'))) return null;
    const noun = actNounAt(act, at);
    if (noun) return { noun, at };
    if (reading.gap(at) !== 'plain' || (step === -1 && reading.is(at, 'stops'))) return null;
  }
  return null;
}

/** The act a verb tells, its own or that of the noun beside it; null where what it needs is not there. */
function namedAct(act: ActReading, verb: ActVerb, at: number, last: number, isPassive: boolean): string | null {
  const [from, step] = isPassive ? ([at - 1, -1] as const) : ([last + 1, 1] as const);
  if (verb.act === null) return actNounNear(act, from, step)?.noun.act ?? null;
  if (!verb.objects) return verb.act;
  return nearby(act.reading, from, step, verb.objects) >= 0 ? verb.act : null;
}

/** "Rebels attack the town": a form that is a noun too is a verb only after the subject that opens the sentence. */
function isVerbAmongNouns(act: ActReading, at: number, subject: NounPhrase): boolean {
  const { reading } = act;
  if (subject.first !== 0) return false;
  for (let ahead = at + 1; ahead <= at + 12 && reading.gap(ahead) === 'plain'; ahead++) {
    if (reading.isPredicate(ahead) || (reading.isCapital(ahead) && reading.folded(ahead).endsWith('ed'))) return false;
  }
  return !reading.is(subject.last, 'determiners') && !reading.is(subject.last, 'prepositions');
}

function activeAgent(act: ActReading, verb: ActVerb, at: number, head: number, earlier: FoundAct | null) {
  const { reading } = act;
  if (head > 0 && reading.gap(head) === 'plain' && reading.is(head - 1, 'joining')) {
    return earlier?.isSubject && at - earlier.last < 20 ? earlier.agent : null;
  }
  const subject = subjectBefore(act, head) ?? asAgent(act, subjectBeforeAside(reading, head));
  const isNounlike = verb.forms.has('nounlike') && !verb.forms.has('past');
  return subject && (!isNounlike || isVerbAmongNouns(act, at, subject)) ? subject : null;
}

/** What the verb at a token tells of who did it, in one of the verb's meanings. */
function fromMeaning(act: ActReading, verb: ActVerb, at: number, earlier: FoundAct | null): FoundAct | null {
  const { reading } = act;
  const last = at + verb.tail.length;
  const aux = auxiliariesOf(act, at);
  if (!aux || verb.reflexive !== aux.isReflexive) return null;
  const { head, isPerfect, hasClitic } = aux;
  const isPassive =
    (aux.isPassive && !aux.isReflexive) || (verb.forms.has('participle') && reading.is(last + 1, 'agent'));
  const name = namedAct(act, verb, at, last, isPassive);
  if (name === null) return null;
  if (isPassive) {
    const agent = verb.forms.has('participle') ? agentBehind(act, last, 'verbPaths') : null;
    const patient = head > 0 && reading.gap(head) === 'plain' ? asAgent(act, phraseBefore(reading, head - 1)) : null;
    return agent && { act: name, first: at, last, agent, patient, isSubject: false };
  }
  const isFinite = verb.forms.has('present') || verb.forms.has('past') || verb.forms.has('nounlike');
  const isDone = isPerfect || aux.isReflexive ? verb.forms.has('participle') || isFinite : isFinite;
  // A bare past in a title, and one that nothing follows, is a participle.
  const isPast = verb.forms.has('past') && verb.forms.has('participle') && !isPerfect;
  if (!isDone || (isPast && act.isTitle) || reading.is(head - 1, 'determiners')) return null;
  const needsObject = verb.act !== null && verb.tail.length === 0 && !hasClitic;
  if (needsObject && !beginsObject(act, last + 1)) return null;
  const agent = activeAgent(act, verb, at, head, earlier);
  const object = needsObject || verb.tail.length > 0 ? phraseAfter(reading, last + 1) : null;
  return agent && { act: name, first: at, last, agent, patient: asAgent(act, object), isSubject: true };
}

/** Cameras capture and shoot as well. */
function takesPictures({ reading, words }: ActReading, at: number): boolean {
  for (let near = at - 3; near <= at + 6; near++)
    if (near !== at && words.sets.pictures.has(reading.folded(near))) return true;
  return false;
}

/** The act that the verb at a token tells, with its agent; null where either is not certain. */
export function actOfVerb(act: ActReading, at: number, earlier: FoundAct | null): FoundAct | null {
  const { reading, words } = act;
  for (const verb of words.verbs.get(reading.tokens[at]?.written ?? '') ?? []) {
    const hasTail = verb.tail.every(
      (word, offset) => reading.tokens[at + 1 + offset]?.written === word && reading.gap(at + 1 + offset) === 'plain',
    );
    const found = hasTail ? fromMeaning(act, verb, at, earlier) : null;
    const isMeant = found && !(['seize', 'shoot'].includes(found.act) && takesPictures(act, at));
    if (isMeant) return found;
  }
  return null;
}
