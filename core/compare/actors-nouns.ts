import { phraseAfter, phraseBefore, type NounPhrase } from './attribution-speaker';
import { agentAt, agentBehind, asAgent, subjectBefore, type ActReading } from './actors-agent';
import { actNounAt, actNounNear, type FoundAct } from './actors-verbs';
import type { ActVerb } from './actors-words';

const blames = ({ reading, words }: ActReading, at: number, name: keyof ActReading['words']['blames']) =>
  words.blames[name].has(reading.tokens[at]?.written ?? '');

/** "the army's attack on": the owner of an act that is turned on somebody does it. */
function owner(act: ActReading, at: number, last: number): NounPhrase | null {
  const { reading, words } = act;
  if (reading.words.language !== 'en' || !words.sets.possessed.has(reading.folded(last + 1))) return null;
  if (reading.gap(last + 1) !== 'plain') return null;
  for (let before = at - 1; before > 0 && before >= at - 3 && reading.gap(before + 1) === 'plain'; before--) {
    if (reading.folded(before) === 's') {
      const found = phraseBefore(reading, before - 1);
      return found && asAgent(act, withoutLead(act, found));
    }
    if (reading.is(before, 'determiners') || reading.is(before, 'prepositions')) return null;
  }
  return null;
}

/** Keeps what stands behind the last preposition but "of": "in response to the army's attack". */
function withoutLead({ reading }: ActReading, { first, last }: NounPhrase): NounPhrase {
  for (let at = last; at > first; at--) {
    if (reading.is(at, 'prepositions') && reading.folded(at) !== 'of') return { first: at + 1, last };
  }
  return { first, last };
}

/** The act that the noun at a token names, with the agent that "by" or a possessive brings. */
export function actOfNoun(act: ActReading, at: number): FoundAct | null {
  const noun = actNounAt(act, at);
  if (!noun) return null;
  const last = at + noun.words.length - 1;
  const agent = agentBehind(act, last, 'nounPaths') ?? owner(act, at, last);
  return agent && { act: noun.act, first: at, last, agent, patient: null, isSubject: false };
}

const isGerund = ({ forms, act }: ActVerb) => act !== null && forms.has('gerund');
const isParticiple = ({ forms, act }: ActVerb) => act !== null && forms.has('participle');

/** The act with which somebody is reproached: "for the attack", "of killing ten", "d'avoir tué". */
function reproach(act: ActReading, at: number): { name: string; first: number; last: number } | null {
  const { reading, words } = act;
  const meanings = (place: number) => words.verbs.get(reading.tokens[place]?.written ?? '') ?? [];
  const isPerfect = blames(act, at, 'haveDone');
  const verb = meanings(isPerfect ? at + 1 : at).find(
    (one) => (isPerfect ? isParticiple(one) : isGerund(one)) && one.tail.length === 0 && !one.objects && !one.reflexive,
  );
  if (verb?.act) return { name: verb.act, first: at, last: isPerfect ? at + 1 : at };
  const near = actNounNear(act, at, 1);
  return near && { name: near.noun.act, first: near.at, last: near.at + near.noun.words.length - 1 };
}

/** Whether words of being stand before a token, none of them negated; the position of the first, or -1. */
function beingBefore({ reading }: ActReading, at: number): number {
  let head = -1;
  for (let before = at - 1; before >= 0 && before >= at - 5 && reading.gap(before + 1) === 'plain'; before--) {
    if (reading.is(before, 'negations') || reading.is(before, 'modals')) return -1;
    if (reading.is(before, 'be') || reading.is(before, 'have')) head = before;
    else if (!reading.isAdverb(before)) break;
  }
  return head;
}

/** Somebody is blamed or accused: the one who is, not the one who blames. */
function reproached(act: ActReading, at: number): FoundAct | null {
  const { reading } = act;
  const isBlame = blames(act, at, 'blame');
  const names = isBlame ? 'for' : 'of';
  const being = beingBefore(act, at);
  const isPassive = being >= 0 && [1, 2, 3].some((back) => reading.is(at - back, 'be'));
  if (reading.is(at - 1, 'negations') || reading.is(at - 1, 'modals')) return null;
  if (isPassive) return reproachOf(act, subjectBefore(act, being), at + 1, names);
  if (reading.folded(at) === 'suspected' || reading.gap(at + 1) !== 'plain') return null;
  // "blamed the attack on X"
  const near = isBlame ? actNounNear(act, at + 1, 1) : null;
  const on = near ? near.at + near.noun.words.length : 0;
  if (near && blames(act, on, 'on')) return told(near.noun.act, near.at, on - 1, agentAt(act, on + 1));
  for (let ahead = at + 2; ahead <= at + 10 && reading.gap(ahead) === 'plain'; ahead++) {
    if (!blames(act, ahead, names)) continue;
    const reproachedAct = reproach(act, ahead + 1);
    const phrase = reproachedAct && phraseAfter(reading, at + 1);
    if (!phrase) continue;
    return reproachOf(act, asAgent(act, { first: phrase.first, last: Math.min(phrase.last, ahead - 1) }), ahead, names);
  }
  return null;
}

function reproachOf(act: ActReading, agent: NounPhrase | null, at: number, names: 'for' | 'of'): FoundAct | null {
  const found = agent && blames(act, at, names) && act.reading.gap(at) === 'plain' ? reproach(act, at + 1) : null;
  return found && told(found.name, found.first, found.last, agent);
}

function told(act: string, first: number, last: number, agent: NounPhrase | null): FoundAct | null {
  return agent && { act, first, last, agent, patient: null, isSubject: false };
}

/** "attributed the attack to X", "the attack was attributed to X", "the attack, blamed on X". */
function attributed(act: ActReading, at: number, name: 'to' | 'on'): FoundAct | null {
  const { reading } = act;
  if ([1, 2, 3].some((back) => reading.is(at - back, 'negations') || reading.is(at - back, 'modals'))) return null;
  const isNext = blames(act, at + 1, name) && reading.gap(at + 1) === 'plain';
  const near = isNext ? actNounNear(act, at - 1, -1) : null;
  if (near) return told(near.noun.act, near.at, near.at + near.noun.words.length - 1, agentAt(act, at + 2));
  const behind = isNext ? null : actNounNear(act, at + 1, 1);
  const to = behind ? behind.at + behind.noun.words.length : 0;
  if (!behind || !blames(act, to, name) || reading.gap(to) !== 'plain') return null;
  return told(behind.noun.act, behind.at, to - 1, agentAt(act, to + 1));
}

/** "X is behind the attack", "X was responsible for the attack". */
function answerable(act: ActReading, at: number): FoundAct | null {
  const being = beingBefore(act, at);
  if (being < 0) return null;
  const isResponsible = blames(act, at, 'responsible');
  if (isResponsible && !blames(act, at + 1, 'for') && !blames(act, at + 1, 'of')) return null;
  const near = actNounNear(act, at + (isResponsible ? 2 : 1), 1);
  return near && told(near.noun.act, near.at, near.at + near.noun.words.length - 1, subjectBefore(act, being));
}

/** An act that the word at a token lays at somebody's door; null where nobody is named, or it is denied. */
export function actOfBlame(act: ActReading, at: number): FoundAct | null {
  if (blames(act, at, 'blame')) return attributed(act, at, 'on') ?? reproached(act, at);
  if (blames(act, at, 'accuse')) return reproached(act, at);
  if (blames(act, at, 'attribute')) return attributed(act, at, 'to');
  return blames(act, at, 'behind') || blames(act, at, 'responsible') ? answerable(act, at) : null;
}
