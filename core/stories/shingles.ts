import { sharedCount } from '../align/sequences';
import { hashOf } from '../text/hash';

/** Five words in a row are seldom the same by chance. */
const WORDS = 5;
/** One in so many runs is kept, the same ones of every story, since their choice goes by their hash. */
const ONE_IN = 4;
/** Fewer shingles than this, some 25 words, are a sentence that anybody may quote. */
const FEWEST = 6;

/** Hashes of the runs of five words of a text that are kept, ascending (Broder's shingles, sampled modulo). */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const kept = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + WORDS).join(' '));
    if (hash % ONE_IN === 0) kept.add(hash);
  }
  return Uint32Array.from(kept).sort();
}

/** How much of the text with fewer shingles the other has too, 0 to 1; 0 where a text is too short to say. */
export function copiedShare(a: Uint32Array, b: Uint32Array): number {
  const fewer = Math.min(a.length, b.length);
  return fewer < FEWEST ? 0 : sharedCount(a, b) / fewer;
}
