import type { LocalText } from './pack';

/** A text in one language, with the language it is in. */
export interface PickedText {
  readonly text: string;
  readonly language: string;
}

/** The text in the reader's language, else in English, which is always there. */
export function pickText(texts: LocalText, language: string): PickedText {
  const primary = language.split(/[-_]/u)[0] ?? '';
  const text = (texts as Readonly<Record<string, string>>)[primary];
  return text === undefined ? { text: texts.en, language: 'en' } : { text, language: primary };
}
