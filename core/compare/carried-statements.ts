import type { Statement } from '../packs/pack';
import type { Story } from '../stories/story';
import { containsTerm, matchesCues } from '../text/terms';
import { splitWords } from '../text/words';

/**
 * Whether a story tells a statement: `told` with the sentence that does, `absent` where not even its most distinctive
 * words occur, `unsure` where they occur but no sentence tells it, or where the statement has no cues in the language.
 */
export type Carried =
  | { readonly kind: 'told'; readonly sentence: string; readonly language: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unsure' };

/** Prepares a story once, then answers for any statement. */
export function statementReader(story: Story): (statement: Statement) => Carried {
  const sentences = [story.title, ...story.sentences].map((text) => ({ text, words: splitWords(text) }));
  return (statement) => {
    const cues = statement.cues?.[story.language];
    const anchors = cues?.[0];
    if (!cues || !anchors) return { kind: 'unsure' };
    const teller = sentences.find(({ words }) => matchesCues(words, cues));
    if (teller) return { kind: 'told', sentence: teller.text, language: story.language };
    const hinted = sentences.some(({ words }) => anchors.some((anchor) => containsTerm(words, anchor)));
    return { kind: hinted ? 'unsure' : 'absent' };
  };
}
