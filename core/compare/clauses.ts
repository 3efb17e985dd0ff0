import { splitWords, type Word } from '../text/words';
import { CLAUSE_WORDS, type ClauseWords } from './clauses-words';

/** A clause of a sentence: from its first word to the end of its last (UTF-16 offsets, end exclusive). */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Signs after which another clause begins wherever they stand; a hyphen or colon within a word or figure is none. */
const BREAK = /[;!?…\u2029\n—]|:\s|\s[–-]+\s|--/u;
const COMMA = /,(?!\d)/u;
const QUOTE_MARK = /["“”«»„]|``|''/u;
const BRACKET = /[()[\]]/u;
const MARKS_WITH_ACCENT = 'où';

type Opening = 'plain' | 'subordinate' | 'bracket';

/** The words of a sentence as clauses are cut: whether a clause begins at a word, and how. */
class ClauseCutter {
  constructor(
    private readonly sentence: string,
    private readonly words: readonly Word[],
    private readonly known: ClauseWords,
  ) {}

  /** How a clause begins at the word, or null where the clause of the word before goes on. */
  openingAt(at: number, current: Opening): Opening | null {
    const gap = this.sentence.slice(this.words[at - 1]?.end ?? 0, this.words[at]?.start ?? 0);
    const hasComma = COMMA.test(gap);
    const byWord = this.opensByWord(at, hasComma);
    if (BREAK.test(gap)) return byWord ? 'subordinate' : 'plain';
    if (current === 'bracket' && BRACKET.test(gap)) return byWord ? 'subordinate' : 'plain';
    if (byWord) return BRACKET.test(gap) ? 'bracket' : 'subordinate';
    if (!hasComma) return null;
    return current === 'subordinate' || QUOTE_MARK.test(gap) ? 'plain' : null;
  }

  /** Whether the word, or the word and the next, is one that begins a clause. */
  opensByWord(at: number, afterComma: boolean): boolean {
    const { known } = this;
    const word = this.folded(at);
    const next = this.folded(at + 1);
    if (known.notOpening.has(`${word} ${next}`)) return false;
    if (known.opening.has(word) || known.opening.has(`${word} ${next}`) || this.isAccented(at)) return true;
    if (known.relatives.has(word)) return !known.prepositions.has(this.folded(at - 1)) || afterComma;
    if (known.prepositions.has(word) && known.relatives.has(next)) return !known.weakRelatives.has(next);
    if (afterComma && (known.openingAfterComma.has(word) || this.isParticiple(word))) return true;
    if (known.joining.has(word)) return known.subjects.has(next);
    return known.complementisers.has(word) && (afterComma || known.reporting.has(this.folded(at - 1)));
  }

  private isParticiple(word: string): boolean {
    const { participleEnding, noParticiples } = this.known;
    return participleEnding !== '' && word.endsWith(participleEnding) && word.length > 4 && !noParticiples.has(word);
  }

  private folded(at: number): string {
    return this.words[at]?.folded ?? '';
  }

  private isAccented(at: number): boolean {
    const word = this.words[at];
    if (!word || !this.known.hasAccentedWhere || word.folded !== 'ou') return false;
    return this.sentence.slice(word.start, word.end).normalize('NFC').toLowerCase() === MARKS_WITH_ACCENT;
  }
}

/**
 * Splits a sentence into clauses, in order and together holding every word: at stops within it, at the conjunctions and
 * relatives of the language (a tag), and at the comma that ends a subordinate clause. In languages other than English
 * and French at stops only.
 */
export function splitClauses(sentence: string, language: string): Clause[] {
  const words = splitWords(sentence);
  const known = CLAUSE_WORDS[language.slice(0, 2).toLowerCase()] ?? CLAUSE_WORDS['und'];
  const first = words[0];
  if (!first || !known) return [];
  const cutter = new ClauseCutter(sentence, words, known);
  const clauses: Clause[] = [];
  let start = first.start;
  let current: Opening = cutter.opensByWord(0, false) ? 'subordinate' : 'plain';
  let hasContent = !known.leading.has(first.folded);
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    const opening = cutter.openingAt(at, current);
    // A clause of a conjunction alone ("but while …") is none.
    if (opening !== null && hasContent) {
      clauses.push({ start, end: before.end });
      start = word.start;
      current = opening;
      hasContent = false;
    }
    hasContent ||= !known.leading.has(word.folded);
  }
  const last = words[words.length - 1] as Word;
  return [...clauses, { start, end: last.end }];
}
