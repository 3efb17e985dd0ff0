/** Words as one text, each in its own direction. */
export function wordList(words: readonly string[], language: string): string {
  return words.map((word) => `\u2068${word}\u2069`).join(language === 'ar' ? '، ' : ', ');
}

/** Languages by their names in the interface's language, as one text. */
export function languageNames(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return tags.map((tag) => names.of(tag) ?? tag).join(language === 'ar' ? '، ' : ', ');
}
