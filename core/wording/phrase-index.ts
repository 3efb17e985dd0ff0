import { skipJoiners, splitWords, type Word } from '../text/words';

interface Phrase<T> {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly value: T;
}

/** A phrase found: how many words it spans, and what it stands for. */
export interface PhraseMatch<T> {
  readonly length: number;
  readonly value: T;
}

/**
 * Written phrases, each with what it stands for, found by their first word. The last word of a phrase that ends in `*`
 * may go on.
 */
export class PhraseIndex<T> {
  readonly #byFirst = new Map<string, Phrase<T>[]>();
  /** Single open words by their beginning, and the lengths of those beginnings, longest first. */
  readonly #openByStart = new Map<string, Phrase<T>>();
  readonly #startLengths: readonly number[];

  constructor(phrases: Iterable<readonly [written: string, value: T]>) {
    for (const [written, value] of phrases) {
      const words = splitWords(written).map(({ folded }) => folded);
      const [first] = words;
      if (first === undefined) continue;
      const phrase = { words, isOpen: written.endsWith('*'), value };
      if (phrase.isOpen && words.length === 1) this.#openByStart.set(first, phrase);
      else this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), phrase]);
    }
    for (const group of this.#byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
    const lengths = new Set([...this.#openByStart.keys()].map((start) => start.length));
    this.#startLengths = [...lengths].sort((a, b) => b - a);
  }

  /** The longest phrase that begins at a word of a text, or null. */
  longestAt(text: string, words: readonly Word[], at: number): PhraseMatch<T> | null {
    const first = words[at]?.folded ?? '';
    for (const phrase of this.#byFirst.get(first) ?? []) {
      if (standsAt(phrase, text, words, at)) return { length: phrase.words.length, value: phrase.value };
    }
    for (const length of this.#startLengths) {
      const open = length <= first.length ? this.#openByStart.get(first.slice(0, length)) : undefined;
      if (open) return { length: 1, value: open.value };
    }
    return null;
  }
}

function standsAt<T>({ words: sought, isOpen }: Phrase<T>, text: string, words: readonly Word[], at: number): boolean {
  const last = sought.length - 1;
  return sought.every((expected, offset) => {
    const word = words[at + offset];
    if (!word) return false;
    const before = words[at + offset - 1];
    // Only what may stand within a name parts its words; a comma does not.
    if (offset > 0 && before && skipJoiners(text, before.end) !== word.start) return false;
    return word.folded === expected || (isOpen && offset === last && word.folded.startsWith(expected));
  });
}
