import type { RowCandidate } from '../align/row-candidates';

/** Sentences of both versions that make one row, and the pair it began with. */
export interface ChosenRow {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly first: RowCandidate;
  /** The pairs that the row is made of. */
  readonly pairs: readonly RowCandidate[];
}

/** The chances are shown and compared to a thousandth, below what the order of adding up can change. */
const STEP = 1_000;
/**
 * Best log-odds of any pair by which two versions are taken to tell one event. Of texts on two alike but different
 * events one in forty to fifty reaches it and then shows a row; of texts on one event two in three do.
 */
const SAME_EVENT = 1.4;
/** From here on a pair of sentences makes a row; of such pairs nine in ten share a statement. */
const MAKES_ROW = 0.6;
/** A pair with a sentence that a row has already joins it; a wrong sentence spoils a right row. */
const JOINS_ROW = 0.85;
/** Sentences with the same words make a row whatever the versions as a whole are about. */
const SAME_SENTENCE = 0.999;
const MOST_SENTENCES_A_SIDE = 3;

const rounded = (probability: number) => Math.round(probability * STEP) / STEP;

/** Whether two versions share enough to be taken for reports of one event. */
export function tellOneEvent(pairs: readonly RowCandidate[]): boolean {
  return pairs.some(({ features }) => features.alignment >= SAME_EVENT);
}

/** Whether both sentences have the same words in the same order. */
function areEqual({ evidence }: RowCandidate): boolean {
  return evidence.orderOfLonger === 1 && evidence.onesOfLonger === 1;
}

/** The pairs with their final chances, the surest first; ties by place, the same for either order of the versions. */
function inOrder(pairs: readonly RowCandidate[], isOneEvent: boolean): RowCandidate[] {
  const final = (pair: RowCandidate) => (areEqual(pair) ? SAME_SENTENCE : isOneEvent ? rounded(pair.probability) : 0);
  return pairs
    .flatMap((pair) => {
      const probability = final(pair);
      return probability >= MAKES_ROW ? [{ ...pair, probability }] : [];
    })
    .sort(
      (one, other) =>
        other.probability - one.probability ||
        one.a + one.b - other.a - other.b ||
        Math.abs(one.a - one.b) - Math.abs(other.a - other.b),
    );
}

interface OpenRow {
  readonly a: number[];
  readonly b: number[];
  readonly first: RowCandidate;
  readonly pairs: RowCandidate[];
}

/**
 * Chooses the rows of a comparison: the surest pairs first, many-to-many, each sentence in one row. Versions that are
 * not known to tell one event have rows of equal sentences only.
 */
export function chooseRows(pairs: readonly RowCandidate[], isOneEvent: boolean): ChosenRow[] {
  const rows: OpenRow[] = [];
  const rowOfA = new Map<number, OpenRow>();
  const rowOfB = new Map<number, OpenRow>();
  for (const pair of inOrder(pairs, isOneEvent)) {
    const [rowA, rowB] = [rowOfA.get(pair.a), rowOfB.get(pair.b)];
    if (rowA && rowB) continue;
    const row = rowA ?? rowB;
    if (row && pair.probability < JOINS_ROW) continue;
    const joined = row ?? { a: [], b: [], first: pair, pairs: [] };
    const side = rowA ? joined.b : joined.a;
    if (row && side.length >= MOST_SENTENCES_A_SIDE) continue;
    joined.pairs.push(pair);
    if (!rowA) joined.a.push(pair.a);
    if (!rowB) joined.b.push(pair.b);
    if (!row) rows.push(joined);
    rowOfA.set(pair.a, joined);
    rowOfB.set(pair.b, joined);
  }
  return rows.map((row) => ({ ...row, a: row.a.toSorted((x, y) => x - y), b: row.b.toSorted((x, y) => x - y) }));
}
