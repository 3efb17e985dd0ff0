import type { Circumstances } from './circumstances';

/** Whether both sets have items and none in common. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((item) => b.has(item));
}

/** Whether two sets have the same items. */
export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** The shared weight of the words around, against that of the poorer side (Szymkiewicz–Simpson, weighted). */
export function likenessOf(a: Circumstances, b: Circumstances): number {
  const shared = sumOf([...a.words].map(([word, weight]) => Math.min(weight, b.words.get(word) ?? 0)));
  const poorer = Math.min(sumOf([...a.words.values()]), sumOf([...b.words.values()]));
  return shared / Math.max(1, poorer);
}

/** Adds weights from the smallest up: in whatever order they came, their sum is the same to the last bit. */
function sumOf(weights: number[]): number {
  return weights.sort((one, other) => one - other).reduce((sum, weight) => sum + weight, 0);
}

/** How much of the words of two sentences agrees: as a share of the shorter, and of both (Dice). */
export interface StoryLikeness {
  /** How many words both have. */
  readonly shared: number;
  readonly ofShorter: number;
  readonly ofBoth: number;
}

/** The share of the words of two sentences that the other has too. */
export function storyLikeness(a: Circumstances, b: Circumstances): StoryLikeness {
  let shared = 0;
  for (const word of a.story) if (b.story.has(word)) shared++;
  return {
    shared,
    ofShorter: shared / Math.max(1, Math.min(a.story.size, b.story.size)),
    ofBoth: (2 * shared) / Math.max(1, a.story.size + b.story.size),
  };
}
