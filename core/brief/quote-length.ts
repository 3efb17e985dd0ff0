import type { Quoted } from '../compare/comparison';
import { isUnspaced, splitWords, type Word } from '../text/words';
import type { BriefQuote } from './brief';
import { plainText } from './page-text';

/** A sentence of news is seldom longer; what is needed to show a difference is shorter. */
export const MOST_WORDS_A_QUOTE = 40;
/** As much as a long review quotes of a book chapter: enough for the rows that differ, too little to replace an article. */
export const MOST_WORDS_AN_ARTICLE = 400;
/** Of a short article no more than this part, so that the whole cannot be put together again. */
const LARGEST_PART = 1 / 4;
/** Enough to find a sentence by, as in packs. */
const FIRST_WORDS = 5;
const CUT = '[…]';

/** How many words of an article may be quoted; `words` are those of the article as far as known, null where they are not. */
export function mostQuoted(words: number | null): number {
  return words === null ? MOST_WORDS_AN_ARTICLE : Math.min(MOST_WORDS_AN_ARTICLE, Math.floor(words * LARGEST_PART));
}

/** How many words a text has; in scripts without spaces every character is one. */
export function countWords(text: string): number {
  return splitWords(text).length;
}

/** A text of a page with at most so many words, from its beginning. */
export function beginning(text: string, most = MOST_WORDS_A_QUOTE): string {
  return windowOf(text, splitWords(text), 0, most - 1);
}

/**
 * A sentence with at most 40 words: those around the words that are set off, else around the clauses, else the first.
 * It is cut between words; "3,000" is not parted.
 */
export function shortened({ text, marks, clauses }: Quoted): string {
  const words = splitWords(text);
  if (words.length <= MOST_WORDS_A_QUOTE) return plainText(text);
  const spans = marks.length > 0 ? marks : clauses;
  const [start = 0, end = 0] = [spans[0]?.start, spans.at(-1)?.end];
  const first = words.filter((word) => word.end <= start).length;
  const setOff = words.filter((word) => word.start < end).length - first;
  const before = Math.max(0, Math.floor((MOST_WORDS_A_QUOTE - setOff) / 2));
  const from = Math.max(0, Math.min(first - before, words.length - MOST_WORDS_A_QUOTE));
  return windowOf(text, words, from, from + MOST_WORDS_A_QUOTE - 1);
}

/** The words of a text between two, both included, and moved inwards to where it can be cut. */
function windowOf(text: string, words: readonly Word[], from: number, to: number): string {
  let [a, b] = [Math.max(0, from), Math.min(words.length - 1, to)];
  while (a < b && !canCut(text, words[a - 1], words[a])) a++;
  while (b > a && !canCut(text, words[b], words[b + 1])) b--;
  const start = a === 0 ? 0 : (words[a]?.start ?? 0);
  const end = b === words.length - 1 ? text.length : (words[b]?.end ?? text.length);
  return plainText(`${a === 0 ? '' : `${CUT} `}${text.slice(start, end)}${end === text.length ? '' : ` ${CUT}`}`);
}

function canCut(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (!before || !after || /\s/u.test(text.slice(before.end, after.start))) return true;
  return [before, after].some(({ start }) => isUnspaced(text.charCodeAt(start)));
}

/** Quotes sentences of one article, and says how many words that are so far. */
export interface Quoter {
  readonly quote: (sentence: Quoted) => BriefQuote;
  readonly words: () => number;
}

/** A quoter that spends `most` words on the sentences in the order in which they come; the same again costs nothing. */
export function quoterOf(most: number): Quoter {
  const quoted = new Set<string>();
  let spent = 0;
  return {
    quote: (sentence) => {
      const text = shortened(sentence);
      const words = countWords(text);
      if (!quoted.has(text)) {
        if (spent + words > most) return { text: firstWords(sentence.text), length: 'left-out' };
        quoted.add(text);
        spent += words;
      }
      return { text, length: text === plainText(sentence.text) ? 'whole' : 'cut' };
    },
    words: () => spent,
  };
}

/** The first words of a sentence, never more than half of it. */
function firstWords(text: string): string {
  return beginning(text, Math.max(1, Math.min(FIRST_WORDS, Math.floor(countWords(text) / 2))));
}
