import type { Alias, TopicId } from '../packs/pack';
import { splitWords } from '../text/words';

/** An alias together with what it stands for: a topic, or nothing where it is a longer name that only holds an alias. */
export interface TopicAlias extends Alias {
  readonly topicId: TopicId | null;
}

/** An alias made ready to be compared word by word. */
export interface Candidate {
  readonly alias: TopicAlias;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** The places of the words that have to begin with a capital. */
  readonly capitals: readonly number[];
  /** The places of the words before which a comma may stand, as in "Ilo, Vale". */
  readonly commas?: readonly number[];
}

/**
 * Aliases in the form in which they are kept and handed to pages: per primary language, and under "" for all languages,
 * a text with one line for each folded first word: the word, a tab, and as JSON the candidates that begin with it. Texts
 * cost next to nothing to store and to send, and no line is parsed before its word is met.
 */
export type Names = Readonly<Record<string, string>>;

/** Under which of its keys compiled names have what texts in some languages need; all of them where none is known. */
export function keysFor(keys: readonly string[], languages: readonly string[]): string[] {
  return keys.filter((key) => key === '' || languages.length === 0 || languages.includes(key));
}

/** Compiles aliases; the order of those that begin alike is kept, and an alias without a word is left out. */
export function compileNames(aliases: readonly TopicAlias[]): Names {
  const byLanguage = new Map<string, Map<string, Candidate[]>>();
  for (const alias of aliases) {
    const candidate = candidateOf(alias);
    const [first] = candidate.words;
    if (first === undefined) continue;
    for (const language of alias.languages ?? ['']) {
      const byFirst = byLanguage.get(language) ?? new Map<string, Candidate[]>();
      byLanguage.set(language, byFirst);
      const alike = byFirst.get(first);
      if (alike) alike.push(candidate);
      else byFirst.set(first, [candidate]);
    }
  }
  const inOrder = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([language, byFirst]) => [language, linesOf(byFirst)]));
}

function candidateOf(alias: TopicAlias): Candidate {
  const words = splitWords(alias.text);
  const placesOf = (isOne: (start: number, place: number) => boolean) =>
    words.flatMap(({ start }, place) => (isOne(start, place) ? place : []));
  const commas = placesOf((start, place) => alias.text.slice(words[place - 1]?.end ?? start, start).includes(','));
  return {
    alias,
    words: words.map(({ folded }) => folded),
    capitals: placesOf((start) => alias.case !== 'any' && startsWithCapital(alias.text.charAt(start))),
    ...(commas.length > 0 && { commas }),
  };
}

function linesOf(byFirst: ReadonlyMap<string, readonly Candidate[]>): string {
  return [...byFirst].map(([first, alike]) => `${first}\t${JSON.stringify(alike)}\n`).join('');
}

/** Whether a word is written with a leading capital. */
export function startsWithCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}
