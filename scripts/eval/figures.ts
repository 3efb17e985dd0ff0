import * as v from 'valibot';
import { splitTokens } from '../../core/align/tokens';
import { compareFigures } from '../../core/figures/compare-figures';
import type { FigureRelation } from '../../core/figures/relate-figures';
import { shareOf, type Measures } from './measures';
import { pairId } from './read-lines';
import { pairRow } from './sentence-sets';

/** Two sentences, whether they say the same, and whether their digits differ by a rule. */
export const figureRow = v.object({ ...pairRow.entries, num_differ: v.optional(v.boolean()) });
export type FigureRow = v.InferOutput<typeof figureRow>;

/** What a reader says of the figures of a pair, by the pair's id; where unsure, nothing is judged by it. */
export const figureLabels = v.record(
  v.string(),
  v.picklist(['same', 'compatible', 'clash', 'different-quantity', 'unsure']),
);
export type FigureLabels = v.InferOutput<typeof figureLabels>;

/** What is claimed of a pair: the gravest relation of its figures, or that there is none. */
type Claim = Exclude<FigureRelation, 'different-quantity'> | 'none';
const CLAIMS: readonly Claim[] = ['clash', 'compatible', 'same', 'none'];
const LABELS = ['clash', 'compatible', 'same', 'different-quantity'] as const;

/** A pair with what is claimed and what a reader says of it. */
interface ClaimedPair {
  readonly id: string;
  readonly row: FigureRow;
  readonly claim: Claim;
  /** Whether the baseline claims a clash. */
  readonly digitsDiffer: boolean;
  readonly label: FigureLabels[string] | undefined;
}

const numbersOf = (text: string) =>
  new Set(splitTokens(text).flatMap(({ folded, isNumber }) => (isNumber ? [folded] : [])));

/** The baseline: both have a number in digits, and one has a number that the other lacks. */
export function digitsDiffer(a: string, b: string): boolean {
  const [ofA, ofB] = [numbersOf(a), numbersOf(b)];
  if (ofA.size === 0 || ofB.size === 0) return false;
  return [...ofA].some((one) => !ofB.has(one)) || [...ofB].some((one) => !ofA.has(one));
}

function claimOf({ a, b, lang }: FigureRow): Claim {
  const findings = compareFigures({ text: a, language: lang }, { text: b, language: lang });
  return CLAIMS.find((claim) => findings.some(({ relation }) => relation === claim)) ?? 'none';
}

/** Halves by the id itself: the first where its first hexadecimal digit is even. */
const isFirstHalf = (id: string) => Number.parseInt(id.slice(0, 1), 16) % 2 === 0;

type IsClaimed = (pair: ClaimedPair) => boolean;
const byProduct: IsClaimed = ({ claim }) => claim === 'clash';
const byDigits: IsClaimed = (pair) => pair.digitsDiffer;

/** How often a claimed clash is one, and how many of the clashes are claimed; null of none. */
function clashMeasures(decided: readonly ClaimedPair[], isClaimed: IsClaimed): Measures {
  const claimed = decided.filter(isClaimed);
  const clashes = decided.filter(({ label }) => label === 'clash');
  const right = claimed.filter(({ label }) => label === 'clash').length;
  return {
    decided: decided.length,
    clashes: clashes.length,
    claimed: claimed.length,
    precision: shareOf(right, claimed.length),
    recall: shareOf(right, clashes.length),
  };
}

/** How many pairs with each label have each claim. */
function confusion(decided: readonly ClaimedPair[]): Measures {
  const count = (label: string, claim: Claim) =>
    decided.filter((pair) => pair.label === label && pair.claim === claim).length;
  return Object.fromEntries(
    LABELS.map((label) => [label, Object.fromEntries(CLAIMS.map((claim) => [claim, count(label, claim)]))]),
  );
}

function measureByLabels(pairs: readonly ClaimedPair[], isClaimed: IsClaimed): Measures {
  const decided = pairs.filter(({ label }) => label !== undefined && label !== 'unsure');
  const all = clashMeasures(decided, isClaimed);
  const falseClashes = decided.filter((pair) => isClaimed(pair) && pair.label !== 'clash').length;
  const half = (isFirst: boolean) =>
    clashMeasures(
      decided.filter(({ id }) => isFirstHalf(id) === isFirst),
      isClaimed,
    );
  return {
    claimed: pairs.filter(isClaimed).length,
    differingReported: all['recall'] ?? null,
    falseClashes: shareOf(falseClashes, Number(all['claimed'])),
    falseClashCount: falseClashes,
    labelled: all,
    halves: { first: half(true), other: half(false) },
  };
}

/** Without a reader's labels only a claim where all digits are the same is sure to be false. */
function measureByDigits(pairs: readonly ClaimedPair[], isClaimed: IsClaimed, isReported: IsClaimed): Measures {
  const differing = pairs.filter(({ row }) => row.num_differ === true && row.same === 1);
  const claimed = pairs.filter(isClaimed);
  const isEqual = ({ row, digitsDiffer: differ }: ClaimedPair) =>
    !(row.num_differ ?? differ) && numbersOf(row.a).size > 0 && numbersOf(row.b).size > 0;
  const falseClashes = claimed.filter(isEqual).length;
  return {
    claimed: claimed.length,
    differing: differing.length,
    differingReported: shareOf(differing.filter(isReported).length, differing.length),
    falseClashes: shareOf(falseClashes, claimed.length),
    falseClashCount: falseClashes,
  };
}

/**
 * How well figures that contradict one another are found. With labels for pairs of the file, `differingReported` is the
 * share of labelled clashes that are claimed and `falseClashes` that of claims on decided pairs which are none; without,
 * they go by digits. `claimed` counts claims in the whole file.
 */
export function measureFigures(rows: readonly FigureRow[], labels: FigureLabels): Measures {
  const pairs = rows.map((row): ClaimedPair => {
    const id = pairId(row.a, row.b);
    const label = Object.hasOwn(labels, id) ? labels[id] : undefined;
    return { id, row, claim: claimOf(row), digitsDiffer: digitsDiffer(row.a, row.b), label };
  });
  if (!pairs.some(({ label }) => label !== undefined)) {
    const isReported: IsClaimed = ({ claim }) => claim === 'clash' || claim === 'compatible';
    return {
      pairs: pairs.length,
      judgedBy: 'digits',
      ...measureByDigits(pairs, byProduct, isReported),
      baseline: measureByDigits(pairs, byDigits, byDigits),
    };
  }
  return {
    pairs: pairs.length,
    judgedBy: 'labels',
    ...measureByLabels(pairs, byProduct),
    confusion: confusion(pairs),
    baseline: measureByLabels(pairs, byDigits),
  };
}
