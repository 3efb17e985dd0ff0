/** What a feature's value is worth: straight lines between the values at `at`, flat beyond the first and the last. */
export interface FeatureWorth {
  readonly at: readonly number[];
  readonly worth: readonly number[];
}

/** An additive model that can be read: every feature adds what its value is worth. */
export interface Scorecard {
  readonly intercept: number;
  readonly features: Readonly<Record<string, FeatureWorth>>;
}

/** What one value of a feature is worth. */
export function worthOf({ at, worth }: FeatureWorth, value: number): number {
  const last = at.length - 1;
  if (value <= (at[0] as number)) return worth[0] as number;
  if (value >= (at[last] as number)) return worth[last] as number;
  let next = 1;
  while (value > (at[next] as number)) next += 1;
  const [low, high] = [at[next - 1] as number, at[next] as number];
  const share = (value - low) / (high - low);
  return (worth[next - 1] as number) * (1 - share) + (worth[next] as number) * share;
}

/** The sum over all features of the scorecard. */
export function scoreOf<Values extends Readonly<Record<keyof Values, number>>>(
  card: Scorecard,
  values: Values,
): number {
  const byName: Readonly<Record<string, number>> = values;
  let score = card.intercept;
  for (const name in card.features) score += worthOf(card.features[name] as FeatureWorth, byName[name] ?? 0);
  return score;
}

/** A score in log-odds as a probability. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
