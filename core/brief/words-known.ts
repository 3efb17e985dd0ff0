import { GROUPS } from '../compare/comparison';
import type { SideBySide } from '../compare/side-by-side';
import { countWords } from './quote-length';

/**
 * How many words an article has as far as its text was compared; null where it was not, as then only some of its
 * sentences are at hand. Every sentence that was compared stands in a row or among those of which nothing can be said.
 */
export function wordsKnown({ result, there }: SideBySide, side: 'here' | 'there'): number | null {
  if (result.kind === 'not-compared' || there.from === 'pack') return null;
  const inRows = GROUPS.flatMap((group) => result.comparison[group]).flatMap((row) => {
    const evidence = row[side];
    return evidence?.kind === 'sentence' ? evidence.quotes.map(({ text }) => text) : [];
  });
  const sentences = new Set([...inRows, ...result.notCompared[side]]);
  return [...sentences].reduce((words, sentence) => words + countWords(sentence), 0);
}
