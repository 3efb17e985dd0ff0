const ASCII_WORD = /^[\x20-\x7e]*$/;
/** Combining marks, soft hyphens, joiners and the Arabic tatweel: they change how a word looks, not which word it is. */
const INVISIBLE = /[\p{M}\u00ad\u200c\u200d\u0640]/gu;

/** Letter forms that writers use for one another and that Unicode does not decompose. */
const LETTER_FORMS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
const LETTER_FORM = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'gu');

/** Brings a word to the form in which words are compared: lower case, without accents, Arabic letter forms unified. */
export function fold(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(LETTER_FORM, (letter) => LETTER_FORMS[letter] ?? letter);
}
