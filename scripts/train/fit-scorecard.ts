import { worthOf, type FeatureWorth, type Scorecard } from '../../core/align/scorecard';

/** One example: what is known of it, and what the model is to say (0 or 1; for `linear` any number). */
export interface Example {
  readonly values: Readonly<Record<string, number>>;
  readonly target: number;
}

export interface FitOptions {
  readonly kind: 'logistic' | 'linear';
  readonly features: readonly string[];
  /** Quantiles at which the lines of a feature meet. */
  readonly quantiles: readonly number[];
  /** Strength of the pull of every worth towards none (ridge). */
  readonly ridge: number;
}

/** Iterations of reweighted least squares; the loss no longer moves well before. */
const ROUNDS = 12;

/** The different values at the quantiles of a list. */
export function knotsOf(values: readonly number[], quantiles: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const knots = quantiles.map((quantile) => sorted[Math.round(quantile * (sorted.length - 1))] ?? 0);
  const different = [...new Set(knots.map((knot) => Number(knot.toFixed(4))))];
  if (different.length > 1) return different;
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return most > least ? [least, most] : [least];
}

/** How much of each knot a value has: one, or two neighbours that sum to one. */
function hats(at: readonly number[], value: number): number[] {
  return at.map((_, index) => {
    const worth = at.map((__, other) => (other === index ? 1 : 0));
    return worthOf({ at, worth }, value);
  });
}

/** Solves a symmetric positive definite system by Cholesky's decomposition; `matrix` is overwritten. */
export function solve(matrix: Float64Array[], right: readonly number[]): number[] {
  const size = right.length;
  const out = [...right];
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = matrix[j] as Float64Array;
      let sum = row[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (other[k] as number);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] as number);
    }
  }
  for (let i = 0; i < size; i++) {
    const row = matrix[i] as Float64Array;
    for (let k = 0; k < i; k++) out[i] = (out[i] as number) - (row[k] as number) * (out[k] as number);
    out[i] = (out[i] as number) / (row[i] as number);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++)
      out[i] = (out[i] as number) - ((matrix[k] as Float64Array)[i] as number) * (out[k] as number);
    out[i] = (out[i] as number) / ((matrix[i] as Float64Array)[i] as number);
  }
  return out;
}

/** A row of the design matrix as its few non-zero columns; column 0 is the intercept. */
interface SparseRow {
  readonly columns: readonly number[];
  readonly parts: readonly number[];
}

function step(
  rows: readonly SparseRow[],
  examples: readonly Example[],
  weights: readonly number[],
  options: FitOptions,
): number[] {
  const size = weights.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Array<number>(size).fill(0);
  rows.forEach(({ columns, parts }, index) => {
    const score = columns.reduce((sum, column, at) => sum + (weights[column] as number) * (parts[at] as number), 0);
    const target = (examples[index] as Example).target;
    const chance = 1 / (1 + Math.exp(-score));
    const importance = options.kind === 'linear' ? 1 : Math.max(chance * (1 - chance), 1e-6);
    const wanted = options.kind === 'linear' ? target : score + (target - chance) / importance;
    for (let i = 0; i < columns.length; i++) {
      const part = (parts[i] as number) * importance;
      right[columns[i] as number] = (right[columns[i] as number] as number) + part * wanted;
      const row = matrix[columns[i] as number] as Float64Array;
      for (let j = 0; j < columns.length; j++)
        row[columns[j] as number] = (row[columns[j] as number] as number) + part * (parts[j] as number);
    }
  });
  for (let i = 1; i < size; i++)
    (matrix[i] as Float64Array)[i] = ((matrix[i] as Float64Array)[i] as number) + options.ridge;
  return solve(matrix, right);
}

/** Fits an additive model of piecewise linear features by ridge-penalised, iteratively reweighted least squares. */
export function fitScorecard(examples: readonly Example[], options: FitOptions): Scorecard {
  const knots = options.features.map((name) =>
    knotsOf(
      examples.map(({ values }) => values[name] ?? 0),
      options.quantiles,
    ),
  );
  const firsts: number[] = [];
  let size = 1;
  for (const at of knots) {
    firsts.push(size);
    size += at.length;
  }
  const rows = examples.map(({ values }): SparseRow => {
    const columns = [0];
    const parts = [1];
    options.features.forEach((name, index) => {
      hats(knots[index] as number[], values[name] ?? 0).forEach((part, offset) => {
        if (part === 0) return;
        columns.push((firsts[index] as number) + offset);
        parts.push(part);
      });
    });
    return { columns, parts };
  });
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < (options.kind === 'linear' ? 1 : ROUNDS); round++)
    weights = step(rows, examples, weights, options);
  const shorten = (value: number) => Number(value.toFixed(3));
  const features: Record<string, FeatureWorth> = {};
  options.features.forEach((name, index) => {
    const at = knots[index] as number[];
    features[name] = {
      at,
      worth: at.map((_, offset) => shorten(weights[(firsts[index] as number) + offset] as number)),
    };
  });
  return { intercept: shorten(weights[0] as number), features };
}
