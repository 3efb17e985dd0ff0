/**
 * What Arabic writes onto the front of a name, with its vowel signs: and, so; then with, like, for. The article is not
 * among them, since with it مالي is another word.
 */
const PROCLITICS = /([وف][\u0640\u064b-\u0652]*)?([بكل][\u0640\u064b-\u0652]*)?/uy;
const ARABIC_FIRST = 0x0600;
const ARABIC_LAST = 0x06ff;

/** Whether a UTF-16 unit is an Arabic letter. */
export function isArabic(unit: number): boolean {
  return unit >= ARABIC_FIRST && unit <= ARABIC_LAST;
}

/** The lengths of what may stand as proclitics before another word at `start`, the longest first; mostly none. */
export function procliticLengths(text: string, start = 0): readonly number[] {
  if (!isArabic(text.charCodeAt(start))) return [];
  PROCLITICS.lastIndex = start;
  const [both = '', conjunction = ''] = PROCLITICS.exec(text) ?? [];
  return [both.length, conjunction.length].filter(
    (length, place) => length > 0 && (place === 0 || length < both.length),
  );
}
