import type { RowCandidate } from '../align/row-candidates';
import type { Reason } from './text-comparison';

/** From these on a feature is worth naming as a reason; weights are logarithms of halvings. */
const LONG_RUN = Math.log1p(10);
const TELLING_TERM = Math.log1p(5);
const SAME_NAMES = 0.3;
const ALIKE_WORDS = 0.1;
const BEGINNING = Math.log1p(2);

/** What speaks most for a row, the strongest first; never empty. */
export function rowReasons({ features, evidence }: RowCandidate): Reason[] {
  const reasons: Reason[] = [];
  if (features.runWeight >= LONG_RUN) reasons.push('same-words');
  if (features.focusHeaviest >= TELLING_TERM) reasons.push('rare-words');
  if (evidence.numbersShared > 0) reasons.push('same-numbers');
  if (evidence.nameCosine >= SAME_NAMES) reasons.push('same-names');
  if (evidence.alikeOfLarger >= ALIKE_WORDS) reasons.push('alike-words');
  if (features.laterPlace <= BEGINNING) reasons.push('same-place');
  return reasons.length > 0 ? reasons : ['alike-words'];
}
