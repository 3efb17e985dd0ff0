import { splitSentences } from '../text/sentences';

/** A version of an event as text. */
export interface VersionText {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  /** A primary language tag; "" where unknown. */
  readonly language: string;
  /** Day of publication as YYYY-MM-DD, or null. */
  readonly publishedOn: string | null;
}

/** One sentence of a version: its text and the paragraph it stands in (0 the title, 1 the first paragraph). */
export interface VersionSentence {
  readonly text: string;
  readonly paragraph: number;
}

/** What is beyond tells little more about the event, and every sentence is held against every other. */
export const MOST_SENTENCES = 200;
/** No sentence is longer, in characters; a longer run of text is a list or a table that lost its marks. */
const LONGEST_SENTENCE = 1_500;

/** The title and all sentences in order, one after the other as they are asked for. */
function* eachSentence({ title, paragraphs, language }: VersionText): Generator<VersionSentence> {
  if (title?.trim()) yield { text: title.trim().replace(/\s+/gu, ' '), paragraph: 0 };
  for (const [at, paragraph] of paragraphs.entries()) {
    for (const text of splitSentences(paragraph, language || 'und')) {
      if (text.length <= LONGEST_SENTENCE) yield { text, paragraph: at + 1 };
    }
  }
}

/** The sentences of a version in order, at most `MOST_SENTENCES`, the title first, and whether there are more. */
export function readSentences(version: VersionText): { sentences: VersionSentence[]; isCut: boolean } {
  const sentences: VersionSentence[] = [];
  for (const sentence of eachSentence(version)) {
    if (sentences.length >= MOST_SENTENCES) return { sentences, isCut: true };
    sentences.push(sentence);
  }
  return { sentences, isCut: false };
}

/** The sentences of a version as they are compared. */
export function sentencesOf(version: VersionText): VersionSentence[] {
  return readSentences(version).sentences;
}
