/** One mention for so many characters, as on made-up pages. */
const MENTION_EVERY = 600;
/** A word that a page says more often is what the page is about, or none of its names. */
const MOST_OFTEN = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Of letters that every tool takes for part of a word. */
const NAME = /^[A-Z][a-z]{4,20}$/;

/** Names that stand in a text about as often as aliases do on a page, at most so many, spread over all of it. */
export function namesIn(text: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) if (NAME.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rare = [...counts].filter(([, count]) => count <= MOST_OFTEN);
  const mean = rare.reduce((sum, [, count]) => sum + count, 0) / rare.length;
  const many = Math.min(most, rare.length, Math.ceil(text.length / MENTION_EVERY / mean));
  return Array.from({ length: many }, (_, at) => rare[Math.floor((at * rare.length) / many)]?.[0] ?? '');
}
