import { fold } from '../text/fold';
import { AR } from './words/ar';
import { DE } from './words/de';
import { EN } from './words/en';
import { ES } from './words/es';
import { FR } from './words/fr';
import { type Frame, FRAMES } from './words/frames';
import type { Act, BoundPhrase, LanguageWords, NumberList, WordList } from './words/language-words';
import { PT } from './words/pt';
import { RU } from './words/ru';
import { compilePhrases, type Phrases } from './phrases';

const WORD_LISTS = [
  'ordinalEndings',
  'several',
  'and',
  'articles',
  'of',
  'between',
  'to',
  'from',
  'at',
  'cents',
  'months',
  'weekdays',
  'inYear',
  'labels',
  'breaks',
  'stop',
  'per',
  'scores',
  'market',
  'session',
  'periods',
] as const;
const NUMBER_LISTS = ['numbers', 'magnitudes', 'collectives', 'fractions', 'ordinals', 'vague'] as const;

/** What a phrase beside a number makes of it: the unit's kind and name and how many of it. */
export interface UnitMeaning {
  readonly kind: 'money' | 'percent' | 'points' | 'measure' | 'duration' | 'age' | 'clock';
  readonly name: string | null;
  readonly scale: number;
}

/** Looks up what a folded word belongs to; null for a word of no class. */
export type Classes<T> = (folded: string) => T | null;

/** The words of a language, folded and ready for look-up. */
export interface Lexicon {
  readonly decimal: '.' | ',';
  readonly spaced: boolean;
  readonly nounFirst: boolean;
  readonly lists: Readonly<Record<(typeof WORD_LISTS)[number], (folded: string) => boolean>>;
  readonly values: Readonly<Record<(typeof NUMBER_LISTS)[number], ReadonlyMap<string, number>>>;
  readonly before: Phrases<BoundPhrase>;
  readonly after: Phrases<BoundPhrase>;
  readonly units: Phrases<UnitMeaning>;
  readonly aged: Phrases<true>;
  readonly frames: Phrases<Frame>;
  readonly actOf: Classes<Act>;
  readonly nounOf: Classes<string>;
  /** Whether German-like compound number words are taken apart, and a prefixed Arabic "and" taken off. */
  readonly compounds: boolean;
  readonly prefixedAnd: boolean;
}

const LANGUAGES: Readonly<Record<string, LanguageWords>> = { ar: AR, de: DE, en: EN, es: ES, fr: FR, pt: PT, ru: RU };
const lexicons = new Map<string, Lexicon>();

function foldedWords(list: WordList): string[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => fold(word));
}

/** Shortest and longest beginning that a starred word may have; bounds the look-up. */
const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

function compileClasses<T>(lists: readonly (readonly [T, WordList])[]): Classes<T> {
  const whole = new Map<string, T>();
  const stems = new Map<string, T>();
  for (const [meaning, list] of lists) {
    for (const word of foldedWords(list)) {
      const [map, key] = word.endsWith('*') ? [stems, word.slice(0, -1)] : [whole, word];
      if (!map.has(key)) map.set(key, meaning);
    }
  }
  return (folded) => {
    const exact = whole.get(folded);
    if (exact !== undefined) return exact;
    for (let length = Math.min(folded.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
      const found = stems.get(folded.slice(0, length));
      if (found !== undefined) return found;
    }
    return null;
  };
}

function membership(list: WordList): (folded: string) => boolean {
  const classes = compileClasses([[true, list]]);
  return (folded) => classes(folded) ?? false;
}

function compileNumbers(list: NumberList): Map<string, number> {
  const values = new Map<string, number>();
  for (const entry of list.split('; ')) {
    const [written = '', ...words] = entry.split(' ');
    const [above, below = '1'] = written.split('/');
    for (const word of words) values.set(fold(word), Number(above) / Number(below));
  }
  return values;
}

function unitPhrases(words: LanguageWords): [UnitMeaning, string][] {
  const units: [UnitMeaning, string][] = [
    [{ kind: 'percent', name: null, scale: 1 }, words.percent],
    [{ kind: 'money', name: null, scale: 0.01 }, words.cents.split(' ').join('; ')],
    [{ kind: 'age', name: null, scale: 1 }, words.old],
    [{ kind: 'clock', name: null, scale: 1 }, words.clock],
  ];
  for (const phrase of words.points.split('; ')) units.push([{ kind: 'points', name: null, scale: 1 }, phrase]);
  for (const [name, list] of Object.entries(words.money)) units.push([{ kind: 'money', name, scale: 1 }, list]);
  for (const [name, list] of Object.entries(words.measures)) units.push([{ kind: 'measure', name, scale: 1 }, list]);
  for (const [name, list] of Object.entries(words.durations)) {
    units.push([{ kind: 'duration', name, scale: 1 }, list.split(' ').join('; ')]);
  }
  return units;
}

function compileLexicon(words: LanguageWords, code: string): Lexicon {
  const lists: Record<string, (folded: string) => boolean> = {};
  for (const name of WORD_LISTS) lists[name] = membership(words[name]);
  const values: Record<string, ReadonlyMap<string, number>> = {};
  for (const name of NUMBER_LISTS) values[name] = compileNumbers(words[name]);
  return {
    decimal: words.decimal,
    spaced: words.spaced,
    nounFirst: words.nounFirst,
    lists: lists as Lexicon['lists'],
    values: values as Lexicon['values'],
    before: compilePhrases(Object.entries(words.before) as [BoundPhrase, string][], 'last'),
    after: compilePhrases(Object.entries(words.after) as [BoundPhrase, string][], 'first'),
    units: compilePhrases(unitPhrases(words), 'first'),
    aged: compilePhrases([[true, words.aged]], 'last'),
    frames: compilePhrases(Object.entries(FRAMES[code] ?? {}) as [Frame, string][], 'first'),
    actOf: compileClasses(Object.entries(words.acts) as [Act, WordList][]),
    nounOf: compileClasses(Object.entries(words.nouns)),
    compounds: words === DE,
    prefixedAnd: words === AR,
  };
}

/** The words of a language by its tag ("pt-BR"); English for a language without a list. */
export function lexiconOf(language: string): Lexicon {
  const code = (language.split('-')[0] ?? '').toLowerCase();
  const words = (Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined) ?? EN;
  const key = words === EN ? 'en' : code;
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = compileLexicon(words, key);
  lexicons.set(key, lexicon);
  return lexicon;
}
