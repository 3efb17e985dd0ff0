const PRIMARY_LANGUAGE = /^[a-z]{2,3}(?![a-z])/i;

/** The canonical primary language tag of what a page states: "en" of "en-GB", "bm" of "bam"; "" of nonsense. */
export function primaryLanguage(stated: string): string {
  const [canonical] = Intl.getCanonicalLocales(PRIMARY_LANGUAGE.exec(stated.trim())?.[0]);
  return canonical?.split('-')[0] ?? '';
}

/** The page's primary language as its mark-up declares it; "" where it declares none or nonsense. */
export function languageOf(document: Document): string {
  return primaryLanguage(document.documentElement.lang.trim() || document.body.lang);
}
