import type { RowCandidate } from '../align/row-candidates';
import { splitWords } from '../text/words';
import { isFurniture } from './furniture';

/** A sentence whose best chance with any sentence of the other version is below is told by its version alone. */
const NOWHERE = 0.01;
/** Fewer words say too little to be looked for elsewhere. */
const LEAST_WORDS = 6;

/** Whether a sentence makes a statement that can be looked for in another version. */
export function makesStatement(text: string, language: string): boolean {
  return splitWords(text).length >= LEAST_WORDS && !isFurniture(text, language);
}

/** The best chance of each sentence of a side with any sentence of the other; 0 for a side without pairs. */
export function bestChances(pairs: readonly RowCandidate[], side: 'a' | 'b', sentences: number): number[] {
  const best = new Array<number>(sentences).fill(0);
  for (const pair of pairs) best[pair[side]] = Math.max(best[pair[side]] ?? 0, pair.probability);
  return best;
}

/** Whether a sentence with this best chance is surely not told by the other version. */
export function isToldNowhere(best: number): boolean {
  return best < NOWHERE;
}
