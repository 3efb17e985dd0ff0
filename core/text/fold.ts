/** Only letters that at most have another case: ASCII, kana, Chinese characters and Hangul syllables; most words by far. */
const PLAIN_WORD = /^[\x20-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;
/**
 * What changes how a word looks, not which word it is: accents, points and vowel signs above and below, soft hyphens,
 * joiners and the Arabic tatweel. Vowel signs of Indic scripts and the voicing marks of kana are letters in this sense.
 */
const INVISIBLE =
  /(?![\u3099\u309a])[\p{Script=Inherited}\u0591-\u05c7\u0610-\u061a\u0656-\u065f\u06d6-\u06ed\u00ad\u200c\u200d\u0640]/gu;

/** Letter forms that writers use for one another and that Unicode does not decompose. */
const LETTER_FORMS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ٱ: 'ا',
  ς: 'σ',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
const LETTER_FORM = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'gu');

/** No word is longer; what is goes by parts, since putting a long run of marks in order takes the square of its length. */
const LONGEST_WORD = 256;
const PART = new RegExp(`[^]{1,${LONGEST_WORD}}`, 'gu');

/** Brings a word to the form in which words are compared: lower case, without accents, Arabic letter forms unified. */
export function fold(word: string): string {
  if (PLAIN_WORD.test(word)) return word.toLowerCase();
  if (word.length > LONGEST_WORD) return word.match(PART)?.map(foldPart).join('') ?? '';
  return foldPart(word);
}

function foldPart(part: string): string {
  return part
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(LETTER_FORM, (letter) => LETTER_FORMS[letter] ?? letter)
    .normalize('NFC');
}
