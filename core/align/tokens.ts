import { splitWords, type Word } from '../text/words';

/** A word or number as sentences are compared by it; offsets are those of the sentence. */
export interface Token extends Word {
  readonly isNumber: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

const DIGIT = /^\p{N}/u;
const LAST_DIGIT = /\p{N}$/u;
const DIGITS_ONLY = /^\p{N}+$/u;
const CAPITAL = /^\p{Lu}/u;
/** "it's", "Reid's", "we'll": what stands behind the apostrophe says nothing. */
const ENDINGS = new Set(['s', 't', 'll', 're', 've', 'd', 'm']);
const APOSTROPHES = new Set(["'", '’', 'ʼ', '`']);

function buildToken(text: string, { start, end, folded }: Word): Token {
  const written = text.slice(start, end);
  return { start, end, folded, isNumber: DIGIT.test(written), isCapital: CAPITAL.test(written) };
}

/** Whether a full stop or comma between two runs of digits belongs to one number. */
function joinsDigits(text: string, last: Token, word: Word): boolean {
  if (word.start !== last.end + 1 || !last.isNumber) return false;
  const between = text[last.end];
  if ((between !== '.' && between !== ',') || !DIGITS_ONLY.test(word.folded)) return false;
  // Of the text rather than of what was put together so far, which may be long.
  return LAST_DIGIT.test(text.slice(Math.max(last.start, last.end - 2), last.end));
}

/** Whether a letter goes on with an abbreviation written with full stops: "U.S.". */
function joinsLetters(text: string, last: Token, word: Word): boolean {
  const isLetter = word.end - word.start === 1 && text[last.end] === '.' && word.start === last.end + 1;
  return (
    isLetter &&
    /\p{Lu}/u.test(text[word.start] ?? '') &&
    /^(?:\p{Lu}\.)*\p{Lu}$/u.test(text.slice(last.start, last.end).slice(-12))
  );
}

/**
 * The words of a sentence in order, with the parts of a number ("1,650.5") and of an abbreviation ("U.S.") put together
 * and without the endings behind an English apostrophe.
 */
export function splitTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const word of splitWords(text)) {
    const last = tokens.at(-1);
    if (last && ENDINGS.has(word.folded) && word.start === last.end + 1 && APOSTROPHES.has(text[last.end] ?? ''))
      continue;
    if (last && joinsDigits(text, last, word)) {
      tokens[tokens.length - 1] = { ...last, end: word.end, folded: `${last.folded}${text[last.end]}${word.folded}` };
    } else if (last && joinsLetters(text, last, word)) {
      tokens[tokens.length - 1] = { ...last, end: word.end, folded: last.folded + word.folded };
    } else tokens.push(buildToken(text, word));
  }
  return tokens;
}
