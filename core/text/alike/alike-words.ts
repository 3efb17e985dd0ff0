import { stem as stemOf } from '../stem';
import englishGroups from './alike.en.json' with { type: 'json' };
import frenchGroups from './alike.fr.json' with { type: 'json' };
import englishPlaces from './places.en.json' with { type: 'json' };
import frenchPlaces from './places.fr.json' with { type: 'json' };

type Group = readonly string[];

/** What is written down for one language: folded words, and terms with one space between; by meaning in the news. */
interface Lexicon {
  /** Words that writers use for one another. */
  readonly alike: readonly Group[];
  /** The names of a country, its people and what is theirs. */
  readonly places: readonly Group[];
  /** A country, then the towns and houses that stand for its government. */
  readonly seats: readonly Group[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  en: {
    alike: englishGroups.groups,
    places: englishPlaces.groups,
    seats: englishPlaces.seats,
  },
  fr: {
    alike: frenchGroups.groups,
    places: frenchPlaces.groups,
    seats: frenchPlaces.seats,
  },
};
const NOTHING: Lexicon = { alike: [], places: [], seats: [] };
const NO_IDS: readonly number[] = [];

/** A term of several words found in a row of stems: the ids of its groups, and how many stems it takes. */
export interface FoundTerm {
  readonly ids: readonly number[];
  readonly length: number;
}

/** The lexicon of one language, by stem; ids of groups are numbers from 0 and mean nothing in another language. */
export interface AlikeWords {
  /** The ids of the groups of a single word; mostly none or one, and two where the word has two meanings. */
  classOf(stem: string): readonly number[];
  /** The longest term that begins at `at` among the stems of all words in a row, stop words too; null without one. */
  termClasses(stems: readonly string[], at: number): FoundTerm | null;
  /** Whether a group only hints: it joins a country with the town or house that stands for its government. */
  isWeak(id: number): boolean;
}

interface Term {
  readonly stems: readonly string[];
  readonly ids: number[];
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Makes the stems of a written word or term. */
type Stemming = (written: string) => readonly string[];

/** The groups by what is in them: single stems at once, terms by their first stem, the longest first. */
function indexGroups(groups: readonly Group[], stemsOf: Stemming) {
  const words = new Map<string, number[]>();
  const termsByKey = new Map<string, Term>();
  for (const [id, group] of groups.entries())
    for (const written of group) {
      const stems = stemsOf(written);
      const key = stems.join(' ');
      if (stems.length === 1) {
        addTo(words, key, id);
        continue;
      }
      const term = termsByKey.get(key);
      if (!term) termsByKey.set(key, { stems, ids: [id] });
      else if (!term.ids.includes(id)) term.ids.push(id);
    }
  const terms = new Map<string, Term[]>();
  for (const term of termsByKey.values()) addTo(terms, term.stems[0] ?? '', term);
  for (const list of terms.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { words, terms };
}

/** Compiles the lexicon of a language ("en", "fr"; of any other it is empty) to the stems that `stem` makes. */
export function compileAlike(language: string, stem: (folded: string) => string): AlikeWords {
  const lexicon = Object.hasOwn(LEXICONS, language) ? (LEXICONS[language] ?? NOTHING) : NOTHING;
  const stemsOf: Stemming = (written) => written.split(' ').map((word) => stem(word));
  const firstWeak = lexicon.alike.length + lexicon.places.length;
  const { words, terms } = indexGroups([...lexicon.alike, ...lexicon.places, ...lexicon.seats], stemsOf);

  return {
    classOf: (one) => words.get(one) ?? NO_IDS,
    termClasses(stems, at) {
      const first = stems[at];
      if (first === undefined) return null;
      const found = terms.get(first)?.find((term) => term.stems.every((one, offset) => stems[at + offset] === one));
      return found ? { ids: found.ids, length: found.stems.length } : null;
    },
    isWeak: (id) => id >= firstWeak,
  };
}

const compiled = new Map<string, AlikeWords>();

/** The lexicon of a language by the stems that sentences are compared by, compiled once. */
export function alikeWordsOf(language: string): AlikeWords {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compileAlike(language, (folded) => stemOf(folded, language));
  compiled.set(language, lexicon);
  return lexicon;
}
