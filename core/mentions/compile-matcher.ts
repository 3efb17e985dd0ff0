import { compileNames, keysFor, type Names, type TopicAlias } from './compile-names';
import { openMatcher, type Matcher } from './matcher';

/** Opens compiled names for texts in some languages; none given for an unknown one. */
export function openNames(names: Names, languages: readonly string[]): Matcher {
  const keys = keysFor(Object.keys(names), languages);
  return openMatcher(
    keys.map((key) => names[key] ?? ''),
    languages,
  );
}

/** Compiles and opens aliases in one go, for texts in one language such as "fr-CA"; "" where it is unknown. */
export function compileMatcher(aliases: readonly TopicAlias[], language: string): Matcher {
  const primary = (language.split('-')[0] ?? '').toLowerCase();
  return openNames(compileNames(aliases), primary === '' ? [] : [primary]);
}
