import type { NounPhrase } from './attribution-speaker';
import { Reading, tokenize, type Token } from './attribution-tokens';
import type { Span } from './attribution';
import { sayingWords } from './attribution-words';
import type { ActReading } from './actors-agent';
import { areOthers, identityOf, type Identity } from './actors-identity';
import { actOfBlame, actOfNoun } from './actors-nouns';
import { actOfVerb, type FoundAct } from './actors-verbs';
import { actWords } from './actors-words';

/** An act and who is said to have done it: UTF-16 offsets of the act's words and of the agent, end exclusive. */
export interface Actor extends Span {
  /** The act by its id in the language data ("kill"), the same in all languages. */
  readonly act: string;
  readonly agent: Span;
  /** To whom it is done, where the sentence tells. */
  readonly patient: Span | null;
}

/** A sentence or a short text in a language (a tag). */
export interface ActorSide {
  readonly text: string;
  readonly language: string;
}

/** The agents on two sides that are told to have done the same act and cannot be the same. */
export interface ActorDifference {
  readonly here: readonly Span[];
  readonly there: readonly Span[];
}

/** In a title at least so much of the longer words begins with a capital. */
const TITLE_SHARE = 0.7;
const LONGER = 4;
/** Sentences hold few acts; it bounds the time for junk. */
const MOST_ACTS = 24;

function isTitle(tokens: readonly Token[]): boolean {
  const longer = tokens.filter(({ written }) => written.length >= LONGER);
  return longer.length > 2 && longer.filter(({ isCapital }) => isCapital).length >= TITLE_SHARE * longer.length;
}

/** Whether what the word at `at` brings is denied: "denied that", "dément que". */
function isDenial(reading: Reading, at: number): boolean {
  return reading.words.verbs.get(reading.folded(at))?.stance === 'denying';
}

function readActs(act: ActReading): FoundAct[] {
  const { reading } = act;
  const found: FoundAct[] = [];
  let earlier: FoundAct | null = null;
  for (let at = 0; at < reading.tokens.length && found.length < MOST_ACTS; at++) {
    // What follows a denial in the clause is told as not done.
    if (isDenial(reading, at)) while (at + 1 < reading.tokens.length && reading.gap(at + 1) === 'plain') at++;
    const one: FoundAct | null = actOfVerb(act, at, earlier) ?? actOfNoun(act, at) ?? actOfBlame(act, at);
    if (reading.gap(at) === 'stop') earlier = null;
    if (!one) continue;
    const isKnown = found.some(({ act: name, agent }) => name === one.act && agent.first === one.agent.first);
    if (!isKnown) found.push(one);
    if (one.isSubject) earlier = one;
  }
  return found;
}

/**
 * Who is said to have done what, in order, for acts that news disputes: active and passive verbs, nouns with "by", and
 * reproaches ("blamed on"). By rules over word lists, without a parser: where the agent is not certain, or the act is
 * denied or only possible, nothing is said. Other languages than English and French give nothing.
 */
export function findActors(sentence: string, language: string): Actor[] {
  const [words, saying] = [actWords(language), sayingWords(language)];
  if (!words || !saying) return [];
  const tokens = tokenize(sentence);
  const found = readActs({ sentence, words, reading: new Reading(tokens, saying), isTitle: isTitle(tokens) });
  const spanOf = ({ first, last }: Pick<NounPhrase, 'first' | 'last'>): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? sentence.length,
  });
  return found.map(({ act, first, last, agent, patient }) => ({
    act,
    ...spanOf({ first, last }),
    agent: spanOf(agent),
    patient: patient && spanOf(patient),
  }));
}

interface KnownActor {
  readonly actor: Actor;
  readonly agent: Identity;
  readonly patient: Identity | null;
}

function knownActors({ text, language }: ActorSide, code: 'en' | 'fr'): KnownActor[] {
  const inTitle = isTitle(tokenize(text));
  return findActors(text, language).flatMap((actor): KnownActor[] => {
    const agent = identityOf(text, actor.agent, code, inTitle);
    const patient = actor.patient && identityOf(text, actor.patient, code, inTitle);
    return agent ? [{ actor, agent, patient }] : [];
  });
}

/** Whether two tellings of an act have other agents, and not surely other victims, which would make it two acts. */
function areDisputed(one: KnownActor, other: KnownActor): boolean {
  if (!areOthers(one.agent, other.agent)) return false;
  return !one.patient || !other.patient || !areOthers(one.patient, other.patient);
}

/** The agents of acts that every telling on the other side gives to others, whom nothing there makes an agent too. */
function disputed(ours: readonly KnownActor[], theirs: readonly KnownActor[]): KnownActor[] {
  return ours.filter((one) => {
    const told = theirs.filter(({ actor }) => actor.act === one.actor.act);
    return told.length > 0 && told.every((other) => areDisputed(one, other));
  });
}

function agentSpans(list: readonly KnownActor[]): Span[] {
  const spans = new Map(list.map(({ actor: { agent } }) => [agent.start, agent]));
  return [...spans.values()].toSorted((a, b) => a.start - b.start);
}

/**
 * Who did it, where two texts in the same language tell it differently: the agents of an act told on both sides that
 * have nothing in common; null where there is none, or it is not certain. Swapping the texts swaps the sides. English
 * and French only.
 */
export function actorDifference(a: ActorSide, b: ActorSide): ActorDifference | null {
  const [code, other] = [a, b].map(({ language }) => language.slice(0, 2).toLowerCase());
  if (code !== other || (code !== 'en' && code !== 'fr')) return null;
  const ofA = knownActors(a, code);
  const ofB = ofA.length > 0 ? knownActors(b, code) : [];
  // Who acts in any way on both sides may do the act as well.
  const isApart = (one: KnownActor, others: readonly KnownActor[]) =>
    others.every(({ agent }) => areOthers(one.agent, agent));
  const here = disputed(ofA, ofB).filter((one) => isApart(one, ofB));
  const there = disputed(ofB, ofA).filter((one) => isApart(one, ofA));
  const acts = new Set(here.map(({ actor }) => actor.act));
  const both = new Set(there.map(({ actor }) => actor.act).filter((act) => acts.has(act)));
  const keep = (list: readonly KnownActor[]) => agentSpans(list.filter(({ actor }) => both.has(actor.act)));
  return both.size > 0 ? { here: keep(here), there: keep(there) } : null;
}
