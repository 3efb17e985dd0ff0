import type { Lexicon } from './lexicon';
import type { Token } from './tokens';

const BREAK_MARKS = new Set([';', ':', '(', ')', '—', '–', '"', '“', '”', '«', '»', '!', '?', '،', '؛', '[', ']']);
/** A noun phrase has no more words than this. */
const LONGEST_NOUN_PHRASE = 6;
const ENGLISH_VERB = /(?:ed|ing|ly)$/;
const RUSSIAN_ADJECTIVE = /(?:ых|их|ого|ые|ие)$/;

/** A half-open range of token indices. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

function breaksAt(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'mark'
    ? BREAK_MARKS.has(token.folded)
    : token.kind === 'word' && lexicon.lists.breaks(token.folded);
}

/** For every token, the clause it stands in, by marks and words that begin another. */
export function splitClauses(tokens: readonly Token[], lexicon: Lexicon): Stretch[] {
  const clauses: Stretch[] = [];
  let first = 0;
  tokens.forEach((token, index) => {
    if (!breaksAt(token, lexicon)) return;
    if (index > first) clauses.push({ first, end: index });
    first = index + 1;
  });
  if (first < tokens.length) clauses.push({ first, end: tokens.length });
  return clauses;
}

/** The clauses that a stretch of tokens touches, as one. */
export function clauseAround(clauses: readonly Stretch[], { first, end }: Stretch): Stretch {
  let left = 0;
  let right = clauses.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if ((clauses[middle]?.end ?? 0) <= first) left = middle + 1;
    else right = middle;
  }
  let last = left;
  while ((clauses[last + 1]?.first ?? Infinity) < end) last++;
  return { first: Math.min(clauses[left]?.first ?? first, first), end: Math.max(clauses[last]?.end ?? end, end) };
}

/** Whether a word says something of its own: no stop word, no number word, longer than a letter. */
export function isContent(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.folded.length < 2) return false;
  const { numbers, magnitudes } = lexicon.values;
  return !lexicon.lists.stop(token.folded) && !numbers.has(token.folded) && !magnitudes.has(token.folded);
}

function endsPhrase(token: Token | undefined, next: Token | undefined, any: boolean, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || lexicon.lists.breaks(token.folded)) return true;
  if (token.gap === 'dot' || next?.gap === 'dot' || token.gap === 'apostrophe') return false;
  if (any && (lexicon.lists.stop(token.folded) || lexicon.lists.months(token.folded))) return true;
  if (lexicon.nounOf(token.folded)) return false;
  return lexicon.actOf(token.folded) !== null && (next?.kind !== 'word' || !lexicon.nounOf(next.folded));
}

function choose(words: readonly Token[], lexicon: Lexicon): Token | null {
  const first = words[0];
  if (lexicon.nounFirst) {
    const known =
      first && (lexicon.prefixedAnd || lexicon.nounOf(first.folded) !== null || /[sxz]$/.test(first.folded));
    return known ? first : null;
  }
  const known = words.findLast((word) => lexicon.nounOf(word.folded) !== null);
  if (known) return known;
  if (lexicon.compounds) return words.find((word) => word.capital) ?? null;
  const plain = words.filter((word) => !ENGLISH_VERB.test(word.folded) && !RUSSIAN_ADJECTIVE.test(word.folded));
  return plain.findLast((word) => word.folded.endsWith('s') && !word.folded.endsWith('ss')) ?? plain[0] ?? null;
}

/** The head of the noun phrase that begins at a token, or null. */
export function headNoun(tokens: readonly Token[], first: number, lexicon: Lexicon): Token | null {
  const words: Token[] = [];
  for (let at = first; at < Math.min(tokens.length, first + LONGEST_NOUN_PHRASE); at++) {
    const token = tokens[at];
    if (token?.folded === '.' && tokens[at - 1]?.gap === 'dot') continue;
    if (endsPhrase(token, tokens[at + 1], words.length > 0, lexicon)) break;
    if (token && isContent(token, lexicon) && token.gap !== 'dot') words.push(token);
    else if (token && token.gap !== 'dot' && !skippable(token, lexicon)) break;
  }
  return choose(words, lexicon);
}

/** Words that stand between a number and its noun: "of", "other", "more". */
function skippable(token: Token, lexicon: Lexicon): boolean {
  if (token.folded.length < 2 || lexicon.lists.of(token.folded)) return true;
  return /^(?:other|others|more|another|autres?|plus|jeunes|otr[oa]s|outr[oa]s|mas|mais|weitere|anderen?|mehr|других)$/.test(
    token.folded,
  );
}
