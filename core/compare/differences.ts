import { compareFigures } from '../figures/compare-figures';
import { parseIsoDay, weekdayOf } from '../dates/calendar';
import { findDates } from '../dates/find-dates';
import { relateDates, type FoundDate } from '../dates/relate-dates';
import { compareNames } from '../wording/compare-names';
import type { Named } from '../wording/find-names';
import { actorDifference } from './actors';
import { findAttributions, type Attribution, type Span } from './attribution';
import { findHedges, type Hedge, type HedgeKind } from './hedges';
import type { ComparedFigures, Difference, Place } from './text-comparison';
import { sharesTerm } from './shares-term';

/** One side of an aligned pair. */
export interface DifferenceSide {
  /** The sentence's place in its version. */
  readonly sentence: number;
  readonly text: string;
  readonly language: string;
  /** The day of publication. */
  readonly publishedOn: string | null;
  /** The clause that shares most with the other side. */
  readonly clause: Span;
  /** Names of the naming lexicon in the sentence. */
  readonly named: readonly Named[];
  /** Whether the words just behind a span are told by the other side too. */
  readonly isSharedAfter: (span: Span) => boolean;
}

/** What a pair tells differently, and all its figures of one quantity. */
export interface Differences {
  readonly differences: readonly Difference[];
  readonly figures: readonly ComparedFigures[];
}

/** Clauses that share this much, of the mean of both, tell the same thing. */
const SAME_THING = 0.65;

const placeIn = ({ sentence }: DifferenceSide, { start, end }: Span): Place => ({ sentence, start, end });
const isWithin = ({ start, end }: Span, clause: Span) => start < clause.end && end > clause.start;

function comparedFigures(a: DifferenceSide, b: DifferenceSide): ComparedFigures[] {
  return compareFigures(a, b).map(({ a: here, b: there, relation }) => ({
    relation,
    here: placeIn(a, here),
    there: placeIn(b, there),
  }));
}

/** A day that belongs to a noun, and not to the verb: "Monday's attack", "l'attaque de dimanche". */
const OF_A_NOUN = { behind: /^['’]s?\s/u, before: /\bde\s+$/u };

function isOfNoun({ text }: DifferenceSide, { start, end }: Span): boolean {
  return OF_A_NOUN.behind.test(text.slice(end)) || OF_A_NOUN.before.test(text.slice(0, start));
}

/** The dates of the clause but for those on which somebody said so: "doctors said on Monday". */
function datesOf(side: DifferenceSide): FoundDate[] {
  const { text, language, publishedOn, clause } = side;
  const dates = findDates(text, language, publishedOn).filter((date) => isWithin(date, clause));
  if (dates.length === 0) return dates;
  const said = findAttributions(text, language);
  return dates.filter((date) => isOfNoun(side, date) || !said.some((attribution) => isWithin(date, attribution)));
}

/** Whether both say the same day of a week, so that only the tense, which is easily misread, sets them apart. */
function sameWeekday(one: FoundDate, other: FoundDate): boolean {
  const [a, b] = [one, other].map(({ from, grain, relative }) =>
    relative && grain === 'day' ? parseIsoDay(from) : null,
  );
  return typeof a === 'number' && typeof b === 'number' && weekdayOf(a) === weekdayOf(b);
}

/** Dates clash only where each clause has one and the clauses share most, so that both surely date the same thing. */
function dateDifference(a: DifferenceSide, b: DifferenceSide, clauseShare: number): Difference[] {
  if (clauseShare < SAME_THING) return [];
  const [ofA, ofB] = [datesOf(a), datesOf(b)];
  const [here, there] = [ofA[0], ofB[0]];
  if (ofA.length !== 1 || ofB.length !== 1 || !here || !there) return [];
  if (here.grain !== there.grain || relateDates(here, there) !== 'clash') return [];
  if (isOfNoun(a, here) !== isOfNoun(b, there) || sameWeekday(here, there)) return [];
  return [{ kind: 'date', here: [placeIn(a, here)], there: [placeIn(b, there)] }];
}

/**
 * Ways of holding back that tell the same: who is not sure of it, and what is not done yet. What may or will be is left
 * out: reports of one thing speak of it in both ways without differing.
 */
const UNSURE: readonly HedgeKind[] = ['doubt', 'hearsay', 'unnamed-source'];
const NOT_YET: readonly HedgeKind[] = ['intention'];
/** What on the other side holds back in the same way. */
const LIKE_UNSURE: readonly HedgeKind[] = [...UNSURE, 'possibility', 'scare-quotes'];
const LIKE_NOT_YET: readonly HedgeKind[] = [...NOT_YET, 'attempt', 'future', 'possibility'];

/** One side holds back where the other, of the same thing, does not hold back at all in that way. */
function hedgingDifference(a: DifferenceSide, b: DifferenceSide): Difference[] {
  const [ofA, ofB] = [findHedges(a.text, a.language), findHedges(b.text, b.language)];
  const inClause = (side: DifferenceSide, hedges: readonly Hedge[], kinds: readonly HedgeKind[]) =>
    hedges.filter((hedge) => kinds.includes(hedge.kind) && isWithin(hedge, side.clause) && side.isSharedAfter(hedge));
  const ways = [
    [UNSURE, LIKE_UNSURE],
    [NOT_YET, LIKE_NOT_YET],
  ] as const;
  return ways.flatMap(([kinds, alike]): Difference[] => {
    const here = inClause(a, ofA, kinds);
    const there = inClause(b, ofB, kinds);
    const holdsBack = (hedges: readonly Hedge[]) => hedges.some(({ kind }) => alike.includes(kind));
    if (here.length > 0 === there.length > 0 || (holdsBack(ofA) && holdsBack(ofB))) return [];
    // What somebody is said to have said is not told flatly, so it cannot be held against a doubt.
    const flat = here.length > 0 ? b : a;
    if (kinds === UNSURE && findAttributions(flat.text, flat.language).length > 0) return [];
    const places = (side: DifferenceSide, hedges: readonly Hedge[]) => hedges.map((hedge) => placeIn(side, hedge));
    return [{ kind: 'hedging', here: places(a, here), there: places(b, there) }];
  });
}

/** Both sides name the same actor or act, and neither uses a name of the other's. */
function namingDifferences(a: DifferenceSide, b: DifferenceSide): Difference[] {
  return compareNames(a.named, b.named)
    .filter(({ a: here, b: there, shared }) => here.length > 0 && there.length > 0 && shared.length === 0)
    .map(({ a: here, b: there }) => ({
      kind: 'naming',
      here: here.map((named) => placeIn(a, named)),
      there: there.map((named) => placeIn(b, named)),
    }));
}

/** The same act is told of others. */
function actorDifferences(a: DifferenceSide, b: DifferenceSide): Difference[] {
  const found = actorDifference(a, b);
  if (!found) return [];
  const here = found.here.map((span) => placeIn(a, span));
  return [{ kind: 'actor', here, there: found.there.map((span) => placeIn(b, span)) }];
}

const HOLDS_AGAINST: readonly Attribution['stance'][] = ['doubting', 'denying', 'admitting'];
const TAKES_AS_SAID: readonly Attribution['stance'][] = ['neutral', 'asserting'];

function isSameSpeaker(a: DifferenceSide, here: Span | null, b: DifferenceSide, there: Span | null): boolean {
  if (!here || !there) return false;
  const words = (side: DifferenceSide, { start, end }: Span) => side.text.slice(start, end);
  return sharesTerm(words(a, here), a.language, words(b, there), b.language);
}

/** Whether the same speaker is said to claim, deny or admit on one side, and to say or confirm on the other. */
function saysOtherwise(a: DifferenceSide, here: Attribution, b: DifferenceSide, there: Attribution): boolean {
  const isOther =
    (HOLDS_AGAINST.includes(here.stance) && TAKES_AS_SAID.includes(there.stance)) ||
    (TAKES_AS_SAID.includes(here.stance) && HOLDS_AGAINST.includes(there.stance));
  return isOther && isSameSpeaker(a, here.speaker, b, there.speaker);
}

/** Whether the same speaker is said, on the other side too, to have taken this stance. */
function isSaidThere(a: DifferenceSide, one: Attribution, b: DifferenceSide, ofB: readonly Attribution[]): boolean {
  const stances = TAKES_AS_SAID.includes(one.stance) ? TAKES_AS_SAID : [one.stance];
  return ofB.some(({ stance, speaker }) => stances.includes(stance) && isSameSpeaker(a, one.speaker, b, speaker));
}

function sayingDifferences(a: DifferenceSide, b: DifferenceSide): Difference[] {
  const allOfA = findAttributions(a.text, a.language);
  if (allOfA.length === 0) return [];
  const allOfB = findAttributions(b.text, b.language);
  const ofA = allOfA.filter((one) => !isSaidThere(a, one, b, allOfB));
  const ofB = allOfB.filter((other) => !isSaidThere(b, other, a, allOfA));
  const here = ofA.filter((one) => ofB.some((other) => saysOtherwise(a, one, b, other)));
  const there = ofB.filter((other) => ofA.some((one) => saysOtherwise(a, one, b, other)));
  if (here.length === 0) return [];
  const places = (side: DifferenceSide, list: readonly Attribution[]) => list.map((one) => placeIn(side, one));
  return [{ kind: 'saying', here: places(a, here), there: places(b, there) }];
}

/**
 * In what two sentences that report the same thing differ; swapping them swaps the sides. `clauseShare` is what the
 * clauses have in common, 0 to 1.
 */
export function findDifferences(a: DifferenceSide, b: DifferenceSide, clauseShare: number): Differences {
  const figures = comparedFigures(a, b);
  const clashes = figures
    .filter(({ relation }) => relation === 'clash')
    .map(({ here, there }): Difference => ({ kind: 'figure', here: [here], there: [there] }));
  return {
    figures,
    differences: [
      ...clashes,
      ...dateDifference(a, b, clauseShare),
      ...hedgingDifference(a, b),
      ...namingDifferences(a, b),
      ...actorDifferences(a, b),
      ...sayingDifferences(a, b),
    ],
  };
}
