/** Words of one language, separated by spaces; a final `*` stands for any ending, `|` between words for "or". */
export type WordList = string;
/** Phrases of several words, separated by "; ". */
export type PhraseList = string;

/** Numbers with their words, "2 two; 3 three"; a fraction as "1/3", a power as "1e6". */
export type NumberList = string;

/** The name of a kind of happening that verbs and nouns of several languages tell. */
export type Act =
  | 'kill'
  | 'wound'
  | 'arrest'
  | 'rise'
  | 'fall'
  | 'close'
  | 'earn'
  | 'lose'
  | 'cost'
  | 'vote'
  | 'flee'
  | 'miss'
  | 'infect'
  | 'dismiss'
  | 'hire'
  | 'sell'
  | 'buy'
  | 'expect'
  | 'rescue'
  | 'kidnap'
  | 'charge'
  | 'own';

/** What a language needs for its figures to be read; keys and lists are written as people write them and folded later. */
export interface LanguageWords {
  /** The decimal mark of digits; the other of the two groups thousands. */
  readonly decimal: '.' | ',';
  /** Whether a plain space may group thousands. */
  readonly spaced: boolean;
  /** Whether the noun counted follows at once, adjectives behind it. */
  readonly nounFirst: boolean;
  /** Every number word that adds up. */
  readonly numbers: NumberList;
  /** Number words that multiply what stands before them. */
  readonly magnitudes: NumberList;
  /** Nouns that are numbers after an article: "a dozen". */
  readonly collectives: NumberList;
  readonly fractions: NumberList;
  readonly ordinals: NumberList;
  /** Endings glued to digits that make an ordinal. */
  readonly ordinalEndings: WordList;
  /** Plurals that name an order of size only: "hundreds". */
  readonly vague: NumberList;
  readonly several: WordList;
  /** What links number words: "two hundred and five". */
  readonly and: WordList;
  readonly articles: WordList;
  /** What links a number and its noun: "dozens of people". */
  readonly of: WordList;
  /** What opens and joins a range: "between … and", "… to …". */
  readonly between: WordList;
  readonly to: WordList;
  readonly from: WordList;
  readonly at: WordList;
  readonly before: Readonly<Partial<Record<BoundPhrase, PhraseList>>>;
  readonly after: Readonly<Partial<Record<BoundPhrase, PhraseList>>>;
  readonly percent: PhraseList;
  readonly points: PhraseList;
  readonly money: Readonly<Record<string, PhraseList>>;
  /** A hundredth of a currency. */
  readonly cents: WordList;
  readonly measures: Readonly<Record<string, PhraseList>>;
  readonly durations: Readonly<Record<string, WordList>>;
  /** Phrases before and after the number of an age. */
  readonly aged: PhraseList;
  readonly old: PhraseList;
  /** Words after the number of a clock time, and before it. */
  readonly clock: PhraseList;
  readonly months: WordList;
  readonly weekdays: WordList;
  /** Words before a year. */
  readonly inYear: WordList;
  /** Nouns before a number that is a name: "page 4". */
  readonly labels: WordList;
  /** Words that begin another clause. */
  readonly breaks: WordList;
  readonly stop: WordList;
  /** Spans of a calendar that an ordinal or "last" picks out: "quarter". */
  readonly periods: WordList;
  readonly per: WordList;
  readonly scores: WordList;
  readonly market: WordList;
  readonly session: WordList;
  readonly acts: Readonly<Partial<Record<Act, WordList>>>;
  /** Counted nouns by what they mean. */
  readonly nouns: Readonly<Record<string, WordList>>;
}

/** The bounds that a phrase beside a number can set; "nearly" is close and not above. */
export type BoundPhrase = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about' | 'nearly' | 'exactly';
