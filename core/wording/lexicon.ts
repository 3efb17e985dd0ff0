import { PhraseIndex } from './phrase-index';
import english from './lexicon.en.json';
import french from './lexicon.fr.json';

/** A name that writers choose for somebody or something; `id` is the same in all languages. */
export interface Name {
  readonly id: string;
  /** Written forms; the last word of one that ends in `*` may go on. */
  readonly forms: readonly string[];
  /** What the choice of this name tells, in the lexicon's language. */
  readonly shade: string;
  /** It counts only in a sentence that has one of these terms: its forms mean other things too. */
  readonly with?: readonly string[];
}

/** Names that can stand for the same actor or act and differ in how the writer sees it; `id` in all languages. */
export interface NameGroup {
  readonly id: string;
  readonly about: { readonly en: string; readonly fr: string };
  readonly names: readonly Name[];
}

/** The naming lexicon of one language. */
export interface Lexicon {
  /** Longer expressions that hold a form and name something else. */
  readonly blockers: readonly string[];
  readonly groups: readonly NameGroup[];
}

/** A name in its group, as the index finds it. */
export interface NameEntry {
  readonly group: string;
  readonly name: string;
  readonly company: PhraseIndex<true> | null;
}

const lexicons: Readonly<Record<string, Lexicon>> = { en: english, fr: french };
const indexes = new Map<string, PhraseIndex<NameEntry | null>>();

/** The naming lexicon of a language (a tag), or null for languages other than English and French. */
export function lexiconOf(language: string): Lexicon | null {
  return lexicons[language.slice(0, 2).toLowerCase()] ?? null;
}

/** The forms of a language's lexicon, compiled once; blockers stand for null. Null where there is no lexicon. */
export function nameIndex(language: string): PhraseIndex<NameEntry | null> | null {
  const code = language.slice(0, 2).toLowerCase();
  const known = indexes.get(code);
  if (known) return known;
  const lexicon = lexiconOf(code);
  if (!lexicon) return null;
  const blockers = lexicon.blockers.map((form) => [form, null] as const);
  const names = lexicon.groups.flatMap(({ id: group, names }) =>
    names.flatMap((name) => {
      const company = name.with ? new PhraseIndex<true>(name.with.map((term) => [term, true] as const)) : null;
      const entry: NameEntry = { group, name: name.id, company };
      return name.forms.map((form) => [form, entry] as const);
    }),
  );
  const index = new PhraseIndex<NameEntry | null>([...blockers, ...names]);
  indexes.set(code, index);
  return index;
}

/** What the choice of a name tells, in a language (a tag); null where its lexicon lacks the name. */
export function shadeOf(group: string, name: string, language: string): string | null {
  const names = lexiconOf(language)?.groups.find(({ id }) => id === group)?.names;
  return names?.find(({ id }) => id === name)?.shade ?? null;
}
