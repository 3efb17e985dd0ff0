import { fold } from '../text/fold';
import { splitWords } from '../text/words';
import english from './attribution.en.json';
import french from './attribution.fr.json';

/** What a word of saying does with what is said; the reasons stand in the language data. */
export type Stance =
  'neutral' | 'doubting' | 'asserting' | 'denying' | 'admitting' | 'accusing' | 'promising' | 'asking';

/** Which form of a verb a word is; one word may be several. */
export type VerbForm = 'base' | 'finite' | 'participle' | 'present';

/** A verb of saying. */
export interface SayingVerb {
  readonly verb: string;
  readonly stance: Stance;
  readonly forms: ReadonlySet<VerbForm>;
  /** "claims", "reports", "la demande": a verb only where its surroundings show it. */
  readonly alsoNoun: boolean;
  /** "reported cases": an adjective unless a subject stands before it. */
  readonly alsoAdjective: boolean;
  /** Takes a person as object, so that "accused of" without one is a passive. */
  readonly personObject: boolean;
  /** "shows", "maintains": says something only where a clause or a quotation follows. */
  readonly needsClause: boolean;
  /** Words shortly behind it with which it says nothing: "claimed responsibility". */
  readonly unless: ReadonlySet<string>;
}

/** Words that bring a speaker without a verb: "according to". */
export interface SayingPhrase {
  readonly words: readonly string[];
  readonly phrase: string;
  /** Words after which it brings no speaker: "according to plan". */
  readonly unless: ReadonlySet<string>;
}

const CLASSES = [
  'determiners',
  'prepositions',
  'innerPrepositions',
  'pronouns',
  'plurals',
  'agent',
  'bringsParticiple',
  'joining',
  'stops',
  'relatives',
  'have',
  'be',
  'modals',
  'infinitive',
  'negations',
  'adverbs',
  'times',
  'complementisers',
  'occasions',
] as const;
type WordClass = (typeof CLASSES)[number];

/** What is known of how a language says who says something. */
export interface SayingWords {
  readonly language: 'en' | 'fr';
  readonly classes: Readonly<Record<WordClass, ReadonlySet<string>>>;
  readonly phrases: readonly SayingPhrase[];
  /** By the folded form; in French accented participles are kept apart by `accented`. */
  readonly verbs: ReadonlyMap<string, SayingVerb>;
  /** Folded forms that are a participle where their last letters bear an accent, and finite where not. */
  readonly accented: ReadonlySet<string>;
}

interface VerbData {
  readonly verb: string;
  readonly stance: string;
  readonly base: readonly string[];
  readonly finite: readonly string[];
  readonly participle: readonly string[];
  readonly present: readonly string[];
  readonly alsoNoun?: boolean;
  readonly alsoAdjective?: boolean;
  readonly personObject?: boolean;
  readonly needsClause?: boolean;
  readonly unless?: readonly string[];
}

interface SayingData {
  readonly words: Readonly<Record<WordClass, readonly string[]>>;
  readonly phrases: readonly { readonly phrase: string; readonly unless: readonly string[] }[];
  readonly verbs: readonly VerbData[];
}

const FORMS = ['base', 'finite', 'participle', 'present'] as const;

function indexVerbs(data: readonly VerbData[]): Pick<SayingWords, 'verbs' | 'accented'> {
  const verbs = new Map<string, SayingVerb>();
  const accented = new Set<string>();
  for (const entry of data) {
    const { verb, stance } = entry;
    const flags = {
      alsoNoun: entry.alsoNoun ?? false,
      alsoAdjective: entry.alsoAdjective ?? false,
      personObject: entry.personObject ?? false,
      needsClause: entry.needsClause ?? false,
      unless: new Set(entry.unless),
    };
    for (const form of FORMS) {
      for (const written of entry[form]) {
        const folded = fold(written);
        const forms = new Set(verbs.get(folded)?.forms).add(form);
        if (form === 'participle' && forms.has('finite') && written !== folded) accented.add(folded);
        verbs.set(folded, { verb, stance: stance as Stance, forms, ...flags });
      }
    }
  }
  return { verbs, accented };
}

function compile(language: 'en' | 'fr', data: SayingData): SayingWords {
  const sets = CLASSES.map((name): [WordClass, ReadonlySet<string>] => [name, new Set(data.words[name])]);
  const classes = Object.fromEntries(sets) as Record<WordClass, ReadonlySet<string>>;
  const phrases = data.phrases.map(({ phrase, unless }) => ({
    phrase,
    words: splitWords(phrase).map(({ folded }) => folded),
    unless: new Set(unless),
  }));
  return { language, classes, phrases, ...indexVerbs(data.verbs) };
}

const compiled: Readonly<Record<string, SayingWords>> = { en: compile('en', english), fr: compile('fr', french) };

/** The words of saying of a language (a tag), or null for languages other than English and French. */
export function sayingWords(language: string): SayingWords | null {
  return compiled[language.slice(0, 2).toLowerCase()] ?? null;
}
