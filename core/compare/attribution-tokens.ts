import { splitWords, type Word } from '../text/words';
import type { SayingWords } from './attribution-words';

/** What parts a word from the one before: nothing but space, a comma, a quotation mark, or another stop. */
export type Gap = 'plain' | 'comma' | 'quote' | 'stop';

/** A word of a sentence with what a reader sees of it before knowing its meaning. */
export interface Token extends Word {
  /** What parts it from the word before; the first of a sentence is parted by a stop. */
  readonly gap: Gap;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  /** Lower case as written, accents kept: French participles are known by them. */
  readonly written: string;
}

const QUOTE = /["“”«»„‹›]|``|''|[,.!?]['’]|['’],|\s[‘']/u;
const STOP = /[;:!?…()[\]—\u2029\n]|\s[–-]+\s|--|\.{2}/u;
/** A full stop within a sentence belongs to an abbreviation ("Mr. Diop", "U.S."). */
const COMMA = /,/u;

function gapOf(text: string): Gap {
  if (text === ' ') return 'plain';
  if (QUOTE.test(text)) return 'quote';
  if (STOP.test(text)) return 'stop';
  return COMMA.test(text) ? 'comma' : 'plain';
}

function readTokens(sentence: string): Token[] {
  let before = 0;
  return splitWords(sentence).map((word, at) => {
    const written = sentence.slice(word.start, word.end).normalize('NFC');
    const gap = at === 0 ? 'stop' : gapOf(sentence.slice(before, word.start));
    before = word.end;
    const lower = written.toLowerCase();
    const isCapital = written[0] !== lower[0];
    const isUpper = isCapital && written === written.toUpperCase();
    return { ...word, gap, isCapital, isUpper, written: lower };
  });
}

/** A sentence is read for its sayings and for its acts, in every pair that it is part of. */
const MOST_REMEMBERED = 100;
const remembered = new Map<string, readonly Token[]>();

/** The words of a sentence, each with what parts it from the one before. */
export function tokenize(sentence: string): readonly Token[] {
  const known = remembered.get(sentence);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const tokens = readTokens(sentence);
  remembered.set(sentence, tokens);
  return tokens;
}

/** A sentence being read for who says what in it: questions about its tokens, by position. */
export class Reading {
  constructor(
    readonly tokens: readonly Token[],
    readonly words: SayingWords,
  ) {}

  folded(at: number): string {
    return this.tokens[at]?.folded ?? '';
  }

  /** Whether the token is in a class of words. */
  is(at: number, name: keyof SayingWords['classes']): boolean {
    const token = this.tokens[at];
    if (!token || !this.words.classes[name].has(token.folded)) return false;
    // French "a" (has) and "à" (to) fold to the same.
    return token.folded !== 'a' || this.words.language !== 'fr' || (token.written === 'a') === (name === 'have');
  }

  /** What parts the token from the one before; beyond the sentence a stop. */
  gap(at: number): Gap {
    return this.tokens[at]?.gap ?? 'stop';
  }

  isCapital(at: number): boolean {
    return this.tokens[at]?.isCapital ?? false;
  }

  /** Whether the token is a title such as "CEO" or "PDG". */
  isAcronym(at: number): boolean {
    const { isCapital = false, isUpper = false, end = 0, start = 0 } = this.tokens[at] ?? {};
    return isCapital && isUpper && end - start > 1 && end - start < 5;
  }

  /** Whether the token is a word of time ("Tuesday", "hier") or a number beside one. */
  isTime(at: number): boolean {
    return this.is(at, 'times') && (this.folded(at) !== 'may' || this.isCapital(at));
  }

  isAdverb(at: number): boolean {
    const { folded = '', isCapital = false } = this.tokens[at] ?? {};
    if (this.is(at, 'adverbs')) return true;
    return this.words.language === 'en' && !isCapital && folded.length > 4 && folded.endsWith('ly');
  }

  /** Whether the token is a verb form that ends a noun phrase read from left to right. */
  isPredicate(at: number): boolean {
    if (this.is(at, 'be') || this.is(at, 'have') || this.is(at, 'modals')) return true;
    const { folded = '', isCapital = false } = this.tokens[at] ?? {};
    if (this.words.language !== 'en' || isCapital) return false;
    return ENGLISH_PAST.has(folded) || (folded.length > 4 && folded.endsWith('ed') && !this.is(at - 1, 'determiners'));
  }
}

/** Frequent irregular pasts in news, which end a subject as "-ed" does. */
const ENGLISH_PAST: ReadonlySet<string> = new Set([
  ...['said', 'told', 'took', 'made', 'gave', 'came', 'went', 'left', 'held', 'met', 'saw', 'found', 'fell', 'began'],
  ...['led', 'lost', 'won', 'sent', 'brought', 'broke', 'wrote', 'spoke', 'stood', 'became', 'kept', 'fled', 'rose'],
  ...['shot', 'hit', 'says', 'knew', 'thought', 'got', 'ran', 'paid', 'fought', 'struck', 'withdrew', 'drew'],
]);
