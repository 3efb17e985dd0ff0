/** Words that are separated by commas, of Arabic script too. */
export function splitList(typed: string): string[] {
  return [...new Set(typed.split(/[,،;؛\n]/u).map((word) => word.trim()))].filter((word) => word !== '');
}

/** Languages as they were typed: primary tags, each once, and what is none. */
export interface TypedLanguages {
  readonly known: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads the languages in a field; regional and three-letter forms become the primary tag that pages are known by. */
export function languagesIn(typed: string): TypedLanguages {
  const tags = splitList(typed.replaceAll(/\s+/gu, ',')).map((said) => ({ said, tag: primaryTag(said) }));
  return {
    known: [...new Set(tags.flatMap(({ tag }) => tag ?? []))],
    unknown: tags.flatMap(({ said, tag }) => (tag === null ? [said] : [])),
  };
}

function primaryTag(said: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(said)) return null;
  try {
    return new Intl.Locale(said.replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}
