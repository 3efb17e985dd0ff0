/** One line of a benchmark: times in ms, and how often the median is that of the baseline. */
export interface BenchRow {
  readonly name: string;
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly ratio: number;
}

/** The value below which a share of the times lies (nearest rank). */
export function percentile(times: readonly number[], share: number): number {
  const inOrder = times.toSorted((a, b) => a - b);
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN;
}

/** Puts times into a line, held against a baseline of the same run. */
export function benchRow(name: string, times: readonly number[], baseline: readonly number[]): BenchRow {
  const round = (value: number) => Math.round(value * 100) / 100;
  const p50 = percentile(times, 0.5);
  return {
    name,
    n: times.length,
    p50: round(p50),
    p95: round(percentile(times, 0.95)),
    ratio: round(p50 / percentile(baseline, 0.5)),
  };
}

/** How much longer each of the times is than the baseline's of the same round. */
export function differences(times: readonly number[], baseline: readonly number[]): number[] {
  return times.map((time, round) => time - (baseline[round] ?? Number.NaN));
}
