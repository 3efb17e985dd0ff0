import { splitWords } from '../text/words';
import ar from './vocabulary/ar.json';
import de from './vocabulary/de.json';
import en from './vocabulary/en.json';
import es from './vocabulary/es.json';
import fr from './vocabulary/fr.json';
import pt from './vocabulary/pt.json';
import ru from './vocabulary/ru.json';

/** What a phrase can be within a date, or beside one. */
export type Sense =
  | 'month' | 'guarded' | 'weekday' | 'season' | 'unit' | 'single' | 'dual' | 'number' | 'ordinal' | 'dayWord'
  | 'before' | 'after' | 'trailing' | 'agoBefore' | 'agoAfter' | 'weekend' | 'part' | 'approx' | 'of' | 'to'
  | 'article' | 'yearBefore' | 'yearAfter' | 'yearLead' | 'weakLead' | 'monthLead' | 'guardedLead' | 'dayless'
  | 'since' | 'until' | 'loose' | 'counted' | 'notYear' | 'quarter' | 'half' | 'decadeBefore' | 'decadeAfter'
  | 'decadeTail' | 'future' | 'past' | 'boundary' | 'name' | 'linking'; // prettier-ignore

/** A phrase of a language: its folded words, what it is, and its value (a month's number, a unit's place …). */
export interface Phrase {
  readonly words: readonly string[];
  readonly sense: Sense;
  readonly value: number;
  /** How its first word has to be written, where other words fold to the same. */
  readonly exact: string | null;
}

/** The words of dates in one language, by their first folded word, longest phrases first. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** How months and weekdays begin. */
  readonly letterCase: 'upper' | 'lower' | 'none';
  /** Whether 3/4 is the third of April; null where writers differ. */
  readonly isDayFirst: boolean | null;
  /** Whether "June 3" is written as well as "3 June". */
  readonly isMonthFirst: boolean;
  /** Whether the word for today mostly means nowadays. */
  readonly isTodayLoose: boolean;
  /** Whether all nouns begin with a capital. */
  readonly isNounUpper: boolean;
  readonly futureEndings: readonly string[];
  readonly futurePrefixes: readonly string[];
  readonly notFuture: readonly string[];
  readonly pastEndings: readonly string[];
}

/** The units of time, in the order of their values. */
export const UNITS = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
/** The parts of a period, in the order of their values. */
export const PARTS = ['early', 'middle', 'late', 'soFar'] as const;

type Data = typeof en;
type Named = Readonly<Record<string, readonly string[] | undefined>>;
const DATA: Readonly<Record<string, unknown>> = { ar, de, en, es, fr, pt, ru };
const LISTS = [
  ['months', 'month'], ['weekdays', 'weekday'], ['seasons', 'season'], ['numbers', 'number'], ['ordinals', 'ordinal'],
] as const; // prettier-ignore
const PLAIN = [
  ['guarded', 'guarded'], ['trailing', 'trailing'], ['agoBefore', 'agoBefore'], ['agoAfter', 'agoAfter'],
  ['weekend', 'weekend'], ['approx', 'approx'], ['of', 'of'], ['to', 'to'], ['article', 'article'],
  ['yearBefore', 'yearBefore'], ['yearAfter', 'yearAfter'], ['yearLeads', 'yearLead'], ['weakLeads', 'weakLead'],
  ['monthLeads', 'monthLead'], ['guardedLeads', 'guardedLead'], ['dayless', 'dayless'], ['since', 'since'],
  ['until', 'until'], ['loose', 'loose'], ['counted', 'counted'], ['notYears', 'notYear'], ['quarter', 'quarter'],
  ['half', 'half'], ['decadeBefore', 'decadeBefore'], ['decadeAfter', 'decadeAfter'], ['decadeTails', 'decadeTail'],
  ['future', 'future'], ['past', 'past'], ['boundaries', 'boundary'], ['names', 'name'], ['linking', 'linking'],
] as const; // prettier-ignore

const EMPTY: Vocabulary = {
  phrases: new Map(),
  letterCase: 'none',
  isDayFirst: true,
  isMonthFirst: false,
  isTodayLoose: true,
  isNounUpper: false,
  futureEndings: [],
  futurePrefixes: [],
  notFuture: [],
  pastEndings: [],
};
const compiled = new Map<string, Vocabulary>();

/** The words of dates in a language (a tag such as "fr" or "en-GB"); none at all for a language without a list. */
export function vocabularyFor(language: string): Vocabulary {
  const known = compiled.get(language);
  if (known) return known;
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (!Object.hasOwn(DATA, base)) return EMPTY;
  const data = DATA[base] as Data;
  const isDayFirst = base !== 'en' || (rest.length === 0 ? null : !rest.includes('us'));
  const vocabulary = {
    phrases: phrasesOf(data),
    letterCase: data.case as Vocabulary['letterCase'],
    isDayFirst,
    isMonthFirst: data.monthFirst,
    isTodayLoose: data.looseToday,
    isNounUpper: base === 'de',
    futureEndings: data.futureEndings,
    futurePrefixes: data.futurePrefixes,
    notFuture: data.notFuture,
    pastEndings: data.pastEndings,
  };
  compiled.set(language, vocabulary);
  return vocabulary;
}

function phrasesOf(data: Data): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const exact = new Set<string>(data.exact);
  const add = (sense: Sense, value: number, written: readonly string[] = []) => {
    for (const text of written) {
      const words = splitWords(text).map(({ folded }) => folded);
      const first = words[0] ?? '';
      const known = phrases.get(first) ?? [];
      phrases.set(first, known);
      known.push({ words, sense, value, exact: exact.has(text) ? text : null });
    }
  };
  const addNamed = (sense: Sense, names: readonly string[], named: Named) => {
    names.forEach((name, value) => add(sense, value, named[name]));
  };
  for (const [list, sense] of LISTS) data[list].forEach((words, at) => add(sense, at + 1, words));
  for (const [list, sense] of PLAIN) add(sense, 0, data[list]);
  addNamed('unit', UNITS, data.units);
  addNamed('single', UNITS, data.single);
  addNamed('dual', UNITS, data.dual);
  addNamed('part', PARTS, data.parts);
  for (const [offset, words] of Object.entries(data.days)) add('dayWord', Number(offset), words);
  addNamed('before', ['last', 'this', 'next'], data.before);
  addNamed('after', ['last', 'this', 'next'], data.after);
  for (const known of phrases.values()) known.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}
