import { fold } from '../text/fold';
import { type Token } from './tokens';

interface Phrase<T> {
  readonly words: readonly ReadonlySet<string>[];
  readonly meaning: T;
}

/** Phrases by the folded word they are looked up by, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase found: its meaning and its tokens' first and end (exclusive) index. */
export interface FoundPhrase<T> {
  readonly meaning: T;
  readonly first: number;
  readonly end: number;
}

/** Makes phrases ready to be found from their first word on, or backwards from their last. */
export function compilePhrases<T>(lists: readonly (readonly [T, string])[], by: 'first' | 'last'): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [meaning, list] of lists) {
    for (const written of list.split('; ')) {
      const words = written.split(/[ ']/).map((word) => new Set(word.split('|').map((form) => fold(form))));
      for (const key of words.at(by === 'first' ? 0 : -1) ?? []) {
        phrases.set(key, [...(phrases.get(key) ?? []), { words, meaning }]);
      }
    }
  }
  for (const found of phrases.values()) found.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function matches(tokens: readonly Token[], at: number, words: readonly ReadonlySet<string>[]): boolean {
  return at >= 0 && words.every((forms, index) => forms.has(tokens[at + index]?.folded ?? ''));
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number): FoundPhrase<T> | null {
  for (const { words, meaning } of phrases.get(tokens[at]?.folded ?? '') ?? []) {
    if (matches(tokens, at, words)) return { meaning, first: at, end: at + words.length };
  }
  return null;
}

/** The longest phrase that ends right before a token. */
export function phraseBefore<T>(phrases: Phrases<T>, tokens: readonly Token[], at: number): FoundPhrase<T> | null {
  for (const { words, meaning } of phrases.get(tokens[at - 1]?.folded ?? '') ?? []) {
    if (matches(tokens, at - words.length, words)) return { meaning, first: at - words.length, end: at };
  }
  return null;
}
