import type { Measures } from './measures';
import { accuracyAt, averagePrecision, bestBar, recallAtPrecision, type Scored } from './metrics';
import { isFirstHalf } from './read-lines';

/** A scored pair of sentences, with the id by which it falls into one half or the other. */
export interface JudgedPair extends Scored {
  readonly id: string;
}

/** The bar that probabilities are made for. */
const EVEN = 0.5;
const HIGH_PRECISION = 0.9;

/** How well scores put what is looked for first, whatever the bar. */
export function rankingMeasures(pairs: readonly Scored[]): Measures {
  return {
    averagePrecision: averagePrecision(pairs),
    recallAtPrecision90: recallAtPrecision(pairs, HIGH_PRECISION),
  };
}

const otherHalf = (pairs: readonly JudgedPair[]) => pairs.filter(({ id }) => !isFirstHalf(id));

/** Of probabilities: accuracy at one half, of all pairs and of the half on which baselines are reported. */
export function probabilityMeasures(pairs: readonly JudgedPair[]): Measures {
  return {
    ...rankingMeasures(pairs),
    accuracy: accuracyAt(pairs, EVEN),
    accuracyOtherHalf: accuracyAt(otherHalf(pairs), EVEN),
  };
}

/** Of scores without a bar of their own: it is chosen on one half of the pairs, and accuracy is that of the other. */
export function baselineMeasures(pairs: readonly JudgedPair[]): Measures {
  const bar = bestBar(pairs.filter(({ id }) => isFirstHalf(id)));
  const accuracy = accuracyAt(otherHalf(pairs), bar);
  return { ...rankingMeasures(pairs), bar, accuracy, accuracyOtherHalf: accuracy };
}
