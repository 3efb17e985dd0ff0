/** The interface's words in a language that is not the browser's: texts by key, with `$1` and on for substitutions. */
export interface InterfaceWords {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads words that came through storage; null where there are none. They are ours and taken as they are. */
export function parseWords(input: unknown): InterfaceWords | null {
  const words = input as Partial<InterfaceWords> | null | undefined;
  return typeof words === 'object' && words !== null && typeof words.texts === 'object'
    ? (words as InterfaceWords)
    : null;
}

/** The texts of a locale file of the built extension, by key; throws where it is not one. */
export function textsOf(localeFile: string): Record<string, string> {
  const messages = JSON.parse(localeFile) as Record<string, { readonly message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
