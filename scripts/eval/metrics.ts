/** A scored example and whether it is one that is looked for. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
}

function byScore(scored: readonly Scored[]): Scored[] {
  return scored.toSorted((a, b) => b.score - a.score);
}

/** Precision and recall after each group of equal scores, best scores first. */
function curve(scored: readonly Scored[]): { precision: number; recall: number; score: number }[] {
  const sorted = byScore(scored);
  const all = sorted.filter(({ isRight }) => isRight).length;
  const points: { precision: number; recall: number; score: number }[] = [];
  let right = 0;
  sorted.forEach(({ isRight, score }, at) => {
    if (isRight) right += 1;
    if (sorted[at + 1]?.score === score) return;
    points.push({ precision: right / (at + 1), recall: all ? right / all : 0, score });
  });
  return points;
}

/** Average precision: the mean of the precision over recall, equal scores taken together. */
export function averagePrecision(scored: readonly Scored[]): number {
  let before = 0;
  let sum = 0;
  for (const { precision, recall } of curve(scored)) {
    sum += precision * (recall - before);
    before = recall;
  }
  return sum;
}

/** The greatest recall at which the precision is at least `least`; 0 where it never is. */
export function recallAtPrecision(scored: readonly Scored[], least: number): number {
  return curve(scored).reduce((most, { precision, recall }) => (precision >= least ? Math.max(most, recall) : most), 0);
}

/** Share of examples on the right side of a bar. */
export function accuracyAt(scored: readonly Scored[], bar: number): number {
  return scored.filter(({ score, isRight }) => score >= bar === isRight).length / Math.max(1, scored.length);
}

/** The bar with the best accuracy, the highest of several; infinite where nothing is best let through. */
export function bestBar(scored: readonly Scored[]): number {
  const sorted = byScore(scored);
  let right = sorted.filter(({ isRight }) => !isRight).length;
  let best = { right, bar: Infinity };
  sorted.forEach(({ isRight, score }, at) => {
    right += isRight ? 1 : -1;
    if (sorted[at + 1]?.score !== score && right > best.right) best = { right, bar: score };
  });
  return best.bar;
}

/** Pearson's correlation of two lists of equal length; NaN where one does not vary. */
export function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [product, squareA, squareB] = [0, 0, 0];
  a.forEach((value, at) => {
    const [x, y] = [value - meanA, (b[at] as number) - meanB];
    product += x * y;
    squareA += x * x;
    squareB += y * y;
  });
  return product / Math.sqrt(squareA * squareB);
}
