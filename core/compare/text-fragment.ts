/** So many words at either end of a sentence find it; a longer fragment breaks as soon as one mark is set otherwise. */
const END_WORDS = 5;
/** Of text that puts no spaces between its words, so many characters in their place. */
const END_CHARACTERS = 16;
/** What a browser takes for the end of a fragment or of one of its parts, besides what every address escapes. */
const PART_MARKS = /-/gu;
/** From the first letter or number to the last. */
const CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su;

/**
 * The address of a page at a sentence of it, as a text fragment (WICG, URL Fragment Text Directives); the address alone
 * where it is not on the web or the sentence has no words.
 */
export function addressAt(url: string, sentence: string): string {
  if (!/^https?:\/\//iu.test(url)) return url;
  const [start, end] = ends(sentence.trim());
  if (start === '') return url;
  const parts = end === '' ? [start] : [start, end];
  const at = url.indexOf('#');
  const [address, anchor] = at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
  return `${address}#${anchor.split(':~:')[0] ?? ''}:~:text=${parts.map(escapePart).join(',')}`;
}

/** The first and the last words of a sentence; the second is "" where the first are all of it. */
function ends(sentence: string): [string, string] {
  const words = sentence.split(/\s+/u);
  if (words.length > 2 * END_WORDS) {
    return [bare(words.slice(0, END_WORDS).join(' ')), bare(words.slice(-END_WORDS).join(' '))];
  }
  const characters = Array.from(sentence);
  if (words.length > 2 || characters.length <= 2 * END_CHARACTERS) return [bare(sentence), ''];
  return [bare(characters.slice(0, END_CHARACTERS).join('')), bare(characters.slice(-END_CHARACTERS).join(''))];
}

/** Without the quotation marks and stops around it, which pages set in many ways. */
function bare(text: string): string {
  return CORE.exec(text)?.[0] ?? '';
}

/** Half of a pair of surrogates, as a cut text may have, cannot be escaped, so it is made whole first. */
function escapePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(PART_MARKS, '%2D');
}
