import { splitWords } from '../text/words';

/** Scripts that put no space between words, so that a name is found from any of its characters on. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Characters of such a run that are kept as one form: enough to tell words apart, and a title makes short forms only. */
const LONGEST_PIECE = 6;
const ARABIC = /^\p{Script=Arabic}/u;
/** The Arabic article, also with what is written onto its front; what is left has to be a word still. */
const WITH_ARTICLE = /^(?:[وفبك]?ال|[وف]?لل)(.{2,})$/u;
/** And, so, with, like, for, written onto the front of a word; what is left is hardly a name if it is shorter. */
const WITH_PROCLITIC = /^(?:وب|ول|وك|فب|فل|[وفبكل])(.{3,})$/u;
/** French and Italian words written onto the front of another: "l'armée" is looked up as "armée". */
const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|dell|all|nell|sull)['’](?=\p{L})/giu;
/** More words than this narrow no lookup further. */
const MOST_TERMS = 10;

/** One word of a query, in the forms of which one has to be the beginning of a word that is found. */
export type Term = readonly string[];

/** The forms by which a folded word is found: itself, without an article, or from each character of an unspaced script. */
export function formsOf(word: string): string[] {
  if (UNSPACED.test(word)) return piecesOf(word);
  const bare = ARABIC.test(word) ? WITH_ARTICLE.exec(word)?.[1] : undefined;
  return bare === undefined ? [word] : [word, bare];
}

function piecesOf(word: string): string[] {
  const characters = Array.from(word);
  return characters.flatMap((character, place) =>
    place === 0 || UNSPACED.test(character) ? [characters.slice(place, place + LONGEST_PIECE).join('')] : [],
  );
}

/** All the different forms by which texts are found. */
export function formsOfTexts(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => runsOf(text).flatMap(formsOf)))];
}

/** The folded words of a text; words that stand without a space between them, as in Chinese, are one run here. */
export function runsOf(text: string): string[] {
  const runs: { readonly folded: string; readonly end: number }[] = [];
  for (const { start, end, folded } of splitWords(text)) {
    const before = runs.at(-1);
    if (before?.end === start) runs[runs.length - 1] = { folded: before.folded + folded, end };
    else runs.push({ folded, end });
  }
  return runs.map(({ folded }) => folded);
}

/** The words of a query as they are compared with whole names. */
export function queryWords(query: string): string[] {
  return runsOf(query.replace(ELIDED, ''));
}

/**
 * How a query can be read, the likelier way first: as it is, and without what Arabic writes onto the front of a word.
 * The second is for a query that finds nothing the first way.
 */
export function readingsOf(query: string): (readonly Term[])[] {
  const words = queryWords(query);
  const plain = words.flatMap((word) => (UNSPACED.test(word) ? chunksOf(word) : [formsOf(word)])).slice(0, MOST_TERMS);
  if (plain.length === 0) return [];
  const loose = plain.map(withoutProclitic);
  return loose.some((term, place) => term.length > (plain[place]?.length ?? 0)) ? [plain, loose] : [plain];
}

function chunksOf(word: string): Term[] {
  const characters = Array.from(word);
  const chunks: Term[] = [];
  for (let at = 0; at < characters.length; at += LONGEST_PIECE) {
    chunks.push([characters.slice(at, at + LONGEST_PIECE).join('')]);
  }
  return chunks;
}

function withoutProclitic(term: Term): Term {
  const [word = ''] = term;
  const rest = ARABIC.test(word) ? WITH_PROCLITIC.exec(word)?.[1] : undefined;
  return rest === undefined ? term : [...new Set([...term, ...formsOf(rest)])];
}
