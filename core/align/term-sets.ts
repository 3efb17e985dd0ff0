import type { Vocabulary } from './vocabulary';

/** Different terms by their numbers, sorted. */
export type TermSet = Int32Array;

/** The terms of a list, each once. */
export function sortedSet(ids: readonly number[]): TermSet {
  const sorted = Int32Array.from(ids).sort();
  let size = 0;
  for (const id of sorted) {
    // What has been passed may be written over.
    if (size === 0 || sorted[size - 1] !== id) sorted[size++] = id;
  }
  return sorted.slice(0, size);
}

/** How much of the rarity of two sets of terms is shared. */
export interface Overlap {
  readonly count: number;
  /** Sum of the rarities of the shared terms. */
  readonly shared: number;
  /** Cosine of the sets with each term weighted by its rarity; 0 where nothing is shared. */
  readonly cosine: number;
  /** The rarest shared term's rarity. */
  readonly rarest: number;
}

/** Sums over a set of terms. */
export interface Mass {
  readonly linear: number;
  readonly squared: number;
}

/** Adds up the rarities of a set of terms. */
export function massOf(terms: TermSet, vocabulary: Vocabulary): Mass {
  let linear = 0;
  let squared = 0;
  for (const id of terms) {
    const weight = vocabulary.weightOf(id);
    linear += weight;
    squared += weight * weight;
  }
  return { linear, squared };
}

/** Walks two sorted sets at once. */
export function overlapOf(a: TermSet, massA: Mass, b: TermSet, massB: Mass, vocabulary: Vocabulary): Overlap {
  let [count, shared, squared, rarest] = [0, 0, 0, 0];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) {
      const weight = vocabulary.weightOf(x);
      count += 1;
      shared += weight;
      squared += weight * weight;
      rarest = Math.max(rarest, weight);
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const product = massA.squared * massB.squared;
  return {
    count,
    shared,
    cosine: product > 0 ? squared / Math.sqrt(product) : 0,
    rarest,
  };
}
