/** The interface's words in a language that is not the browser's: texts by key, with `$1` and on for substitutions. */
export interface InterfaceWords {
  readonly language: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Reads words that came through storage; null where they are none. */
export function parseWords(input: unknown): InterfaceWords | null {
  const { language, texts } = (input ?? {}) as Partial<Record<keyof InterfaceWords, unknown>>;
  if (typeof language !== 'string' || typeof texts !== 'object' || texts === null) return null;
  return Object.values(texts).every((text) => typeof text === 'string') ? (input as InterfaceWords) : null;
}

/** The texts of a locale file of the built extension, by key; throws where it is not one. */
export function textsOf(localeFile: string): Record<string, string> {
  const messages = JSON.parse(localeFile) as Record<string, { readonly message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
