import { splitTokens } from '../../core/align/tokens';
import type { StoryCounts } from '../../core/text/rarity';
import { stem } from '../../core/text/stem';

/** Counts in how many of the texts of a file each term occurs, as the stories at hand. */
export function countStories(texts: readonly (readonly string[])[], language: string): StoryCounts {
  const counts = new Map<string, number>();
  for (const sentences of texts) {
    const terms = sentences.flatMap((text) =>
      splitTokens(text).map(({ folded, isNumber }) => (isNumber ? folded : stem(folded, language))),
    );
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { stories: texts.length, countOf: (term) => counts.get(term) ?? 0 };
}
