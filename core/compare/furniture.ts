import { PhraseIndex } from '../wording/phrase-index';
import { splitWords } from '../text/words';
import words from './furniture.json' with { type: 'json' };

const compiled = new Map<string, PhraseIndex<true>>(
  Object.entries(words).map(([language, phrases]) => [
    language,
    new PhraseIndex<true>(phrases.map((phrase) => [phrase, true] as const)),
  ]),
);
const SIGN = /©|https?:\/\/|www\.|\S@\S+\.\S/u;

/** Words by which a text speaks to its reader, as reports do not. */
const TO_READER: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you|your|yours)\b/iu,
  fr: /\b(?:vous|votre|vos)\b/iu,
};

/** Whoever is quoted may speak to somebody. */
const SPEECH = /[“”«»„"]/u;

/** A sentence, and in which paragraph it stands. */
interface Placed {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * The paragraphs that belong to the site and not to the report: those with a sign of it, and beside them whatever
 * speaks to the reader and quotes nobody, as a plea for subscribers does over several paragraphs.
 */
export function furnishedParagraphs(sentences: readonly Placed[], language: string): ReadonlySet<number> {
  const furnished = new Set(
    sentences.filter(({ text }) => isFurniture(text, language)).map(({ paragraph }) => paragraph),
  );
  const isPlea = ({ text }: Placed) => TO_READER[language]?.test(text) === true && !SPEECH.test(text);
  const pleas = sentences.filter(isPlea).map(({ paragraph }) => paragraph);
  for (const paragraph of [...pleas, ...pleas.toReversed()]) {
    if (furnished.has(paragraph - 1) || furnished.has(paragraph + 1)) furnished.add(paragraph);
  }
  return furnished;
}

/** Whether a sentence belongs to the site and not to the report: subscriptions, credits, addresses, buttons. */
export function isFurniture(text: string, language: string): boolean {
  if (SIGN.test(text)) return true;
  const index = compiled.get(language);
  if (!index) return false;
  const found = splitWords(text);
  return found.some((_, at) => index.longestAt(text, found, at) !== null);
}
