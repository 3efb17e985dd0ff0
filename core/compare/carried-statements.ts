import type { NewsEvent, Statement } from '../packs/pack';
import { tellingSentence } from '../stories/recognise-event';
import type { Story } from '../stories/story';
import { containsTerm, matchesCues } from '../text/terms';
import { splitWords } from '../text/words';

/**
 * Whether a story tells a statement: `told` with the sentence that does, `absent` where not even its most distinctive
 * words or its hints occur, `unsure` where they occur but no sentence tells it, or where it has no cues in the language.
 */
export type Carried =
  | { readonly kind: 'told'; readonly sentence: string; readonly language: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unsure' };

/** Prepares a story about an event once, then answers for any statement of the event. */
export function statementReader(story: Story, event: NewsEvent): (statement: Statement) => Carried {
  const { language } = story;
  const sentences = [story.title, ...story.sentences].map((text) => ({ text, words: splitWords(text) }));
  const eventSentence = tellingSentence(story, event);
  return ({ cues: cuesByLanguage, hints, isEvent }) => {
    const cues = cuesByLanguage?.[language];
    const teller = cues && sentences.find(({ words }) => matchesCues(words, cues));
    const sentence = teller?.text ?? (isEvent ? eventSentence : null);
    if (sentence !== null) return { kind: 'told', sentence, language };
    if (!cues || isEvent) return { kind: 'unsure' };
    const signs = [...(cues[0] ?? []), ...(hints?.[language] ?? [])];
    const isHinted = sentences.some(({ words }) => signs.some((sign) => containsTerm(words, sign)));
    return { kind: isHinted ? 'unsure' : 'absent' };
  };
}
