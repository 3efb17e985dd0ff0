import type { AlignedPair } from './align-versions';
import { sharedBy, sharedRun, type FocusedSentence, type Shared } from './focus';
import { scoreOf } from './scorecard';
import samenessCard from './scorecards/sameness.json' with { type: 'json' };

/** What shows whether two sentences of two reports of one event make a row; the same with the sides swapped. */
export interface RowFeatures {
  /** Log-odds that they report the same thing, by the scorecard of alignment. */
  readonly alignment: number;
  /** Log-odds that they say the same, by themselves. */
  readonly sameness: number;
  /** How alike in meaning, about 0 to 1. */
  readonly likeness: number;
  /** What they share of the terms that tell the sentences of these versions apart: weight, share, number of terms. */
  readonly focusWeight: number;
  readonly focusShare: number;
  readonly focusTerms: number;
  /** Of words that are no names, in the whole sentences and in the clauses that share most. */
  readonly plainShare: number;
  readonly clausePlainShare: number;
  /** Weight of the shared term that tells most; logarithm. */
  readonly focusHeaviest: number;
  /** The same of the two clauses that share most. */
  readonly clauseWeight: number;
  readonly clauseShare: number;
  /** Weight of the heaviest run of words that both have as it is, as of a quotation; logarithm. */
  readonly runWeight: number;
  /** How much less they share than either's best with another sentence of the other version; at most 0. */
  readonly belowBest: number;
  /** How much the sentences beside them share, before with before or after with after. */
  readonly besideShare: number;
  /** Place of the later one of both, counted from the start of its version; logarithm. */
  readonly laterPlace: number;
  /** How far apart they stand in their versions, as shares of the whole, 0 to 1. */
  readonly placeApart: number;
}

/** The two clauses of a pair that share most, by their places. */
export interface BestClauses {
  readonly a: number;
  readonly b: number;
  readonly shared: Shared;
}

/** The clauses of two sentences that share most: share and weight both count. */
export function bestClauses(a: FocusedSentence, b: FocusedSentence): BestClauses | null {
  let best: BestClauses | null = null;
  a.clauses.forEach((one, i) => {
    b.clauses.forEach((other, j) => {
      const shared = sharedBy(one, other);
      const worth = shared.share * shared.weight;
      if (worth > (best ? best.shared.share * best.shared.weight : 0)) best = { a: i, b: j, shared };
    });
  });
  return best;
}

const logOdds = (probability: number) => Math.log(probability / (1 - probability));
/** Log-odds beyond this tell nothing more. */
const SUREST = 6;
const bounded = (value: number) => Math.max(-SUREST, Math.min(SUREST, value));

/** The features of pairs as rows, in their order; `shared` is what every two sentences share, by their places. */
export function rowFeatures(
  pairs: readonly AlignedPair[],
  a: readonly FocusedSentence[],
  b: readonly FocusedSentence[],
  shared: readonly (readonly Shared[])[],
): RowFeatures[] {
  const shareOf = (i: number, j: number) => shared[i]?.[j]?.share ?? 0;
  const bestOfRow = a.map((_, i) => Math.max(0, ...b.map((__, j) => shareOf(i, j))));
  const bestOfColumn = b.map((_, j) => Math.max(0, ...a.map((__, i) => shareOf(i, j))));
  return pairs.map(({ a: i, b: j, probability, features }) => {
    const whole = shared[i]?.[j] as Shared;
    const clause = bestClauses(a[i] as FocusedSentence, b[j] as FocusedSentence);
    return {
      alignment: bounded(logOdds(probability)),
      sameness: bounded(scoreOf(samenessCard, features)),
      likeness: features.likeness,
      focusWeight: Math.log1p(whole.weight),
      focusShare: whole.share,
      plainShare: whole.plainShare,
      clausePlainShare: clause?.shared.plainShare ?? 0,
      focusTerms: Math.log1p(whole.terms),
      focusHeaviest: Math.log1p(whole.heaviest),
      clauseWeight: Math.log1p(clause?.shared.weight ?? 0),
      clauseShare: clause?.shared.share ?? 0,
      runWeight: Math.log1p(clause ? sharedRun(a[i] as FocusedSentence, b[j] as FocusedSentence) : 0),
      belowBest: whole.share - Math.max(bestOfRow[i] as number, bestOfColumn[j] as number),
      besideShare: Math.max(shareOf(i - 1, j - 1), shareOf(i + 1, j + 1)),
      laterPlace: Math.log1p(Math.max(i, j)),
      placeApart: Math.abs(i / a.length - j / b.length),
    };
  });
}
