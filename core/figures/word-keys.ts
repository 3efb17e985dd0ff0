import type { Lexicon } from './lexicon';

/** Letters by which the forms of a word that is in no class are held the same. */
export const STEM_LETTERS = 5;

/** What two forms of a word, or two words for the same thing, have in common. */
export function keyOf(folded: string, lexicon: Lexicon): string {
  const act = lexicon.actOf(folded);
  if (act !== null) return `act:${act}`;
  const noun = lexicon.nounOf(folded);
  return noun === null ? folded.slice(0, STEM_LETTERS) : `noun:${noun}`;
}
