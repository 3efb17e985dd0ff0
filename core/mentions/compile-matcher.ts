import type { Alias, TopicId } from '../packs/pack';
import { fold } from '../text/fold';
import { splitWords } from '../text/words';

/** An alias together with what it stands for: a topic, or nothing where it is a longer name that only holds an alias. */
export interface TopicAlias extends Alias {
  readonly topicId: TopicId | null;
}

/** An alias made ready to be compared word by word. */
export interface CompiledAlias {
  readonly alias: TopicAlias;
  readonly words: readonly string[];
  /** Per word: whether it has to begin with a capital. */
  readonly capitals: readonly boolean[];
}

/** Aliases by their first word, the longest first. */
export type Matcher = ReadonlyMap<string, readonly CompiledAlias[]>;

/** Whether a page in `language` (a primary tag such as "en"; "" where unknown) can hold the alias. */
function countsIn(alias: Alias, language: string): boolean {
  if (alias.notIn?.includes(language)) return false;
  return !alias.languages || language === '' || alias.languages.includes(language);
}

/** Whether the word is written with a leading capital. */
export function startsWithCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

function compileAlias(alias: TopicAlias): CompiledAlias {
  const words = splitWords(alias.text);
  return {
    alias,
    words: words.map(({ folded }) => folded),
    capitals: words.map(({ start }) => alias.case !== 'any' && startsWithCapital(alias.text.slice(start))),
  };
}

/** Builds the table in which the first word of every mention is looked up, for a page in one language. */
export function compileMatcher(aliases: readonly TopicAlias[], language: string): Matcher {
  const primary = fold(language.split('-')[0] ?? '');
  const table = new Map<string, CompiledAlias[]>();
  for (const alias of aliases) {
    if (!countsIn(alias, primary)) continue;
    const compiled = compileAlias(alias);
    const [first] = compiled.words;
    if (first === undefined) continue;
    const sameStart = table.get(first);
    if (sameStart) sameStart.push(compiled);
    else table.set(first, [compiled]);
  }
  // Longest first: "Tour de France" must win over "Tour", "Operation Barkhane" over "Barkhane".
  for (const sameStart of table.values()) sameStart.sort((a, b) => b.words.length - a.words.length);
  return table;
}
