import { fold } from '../text/fold';
import english from './actors.en.json';
import french from './actors.fr.json';

/** How a form of an act's verb is used; what is a noun too stands apart, and an English past is a participle as well. */
export type ActForm = 'present' | 'nounlike' | 'past' | 'participle' | 'gerund';

/** A verb by which an act is told. */
export interface ActVerb {
  /** The act, or null where the noun beside the verb names it: "launched an attack". */
  readonly act: string | null;
  readonly forms: ReadonlySet<ActForm>;
  /** Words that must stand behind it ("shot down"); none needed where empty. */
  readonly tail: readonly string[];
  /** Nouns that must stand beside it ("broke the truce"), or null. */
  readonly objects: ReadonlySet<string> | null;
  /** French verbs such as "s'emparer". */
  readonly reflexive: boolean;
}

/** A noun by which an act is told. */
export interface ActNoun {
  readonly act: string;
  readonly words: readonly string[];
  readonly objects: ReadonlySet<string> | null;
}

const SIDES = ['armed', 'military', 'police', 'state', 'civil', 'private'] as const;

/** Kinds of agents. */
export type Side = (typeof SIDES)[number];

const SETS = [
  'gets',
  'conditions',
  'whoRelatives',
  'counted',
  'objects',
  'timeNouns',
  'pictures',
  'nounPaths',
  'verbPaths',
  'possessed',
  'pastsBeforeBy',
  'backed',
  'never',
  'things',
  'unnamed',
  'anybody',
  'bare',
  'anti',
  'generic',
] as const;
const BLAMES = ['blame', 'accuse', 'attribute', 'behind', 'responsible', 'for', 'of', 'to', 'on', 'haveDone'] as const;
const FORMS = ['present', 'nounlike', 'past', 'participle', 'gerund'] as const;

/** What is known of how a language tells who did something; sets hold folded words, verbs and nouns written ones. */
export interface ActWords {
  readonly verbs: ReadonlyMap<string, readonly ActVerb[]>;
  /** By their first word, the longest first. */
  readonly nouns: ReadonlyMap<string, readonly ActNoun[]>;
  readonly sets: Readonly<Record<(typeof SETS)[number], ReadonlySet<string>>>;
  /** Words as written: French "accusé" blames, "accusée de" too, "à" is not "a". */
  readonly blames: Readonly<Record<(typeof BLAMES)[number], ReadonlySet<string>>>;
  readonly countedPhrases: readonly (readonly string[])[];
  readonly sideOf: ReadonlyMap<string, Side>;
}

interface VerbData {
  readonly present?: readonly string[];
  readonly nounlike?: readonly string[];
  readonly past?: readonly string[];
  readonly participle?: readonly string[];
  readonly gerund?: readonly string[];
  readonly tails?: readonly string[];
  readonly objects?: readonly string[];
  readonly reflexive?: boolean;
}

type ActData = Readonly<Record<(typeof SETS)[number], readonly string[]>> & {
  readonly acts: readonly {
    readonly act: string;
    readonly verbs: readonly VerbData[];
    readonly nouns: readonly string[];
    readonly nounObjects?: readonly string[];
  }[];
  readonly carriers: readonly VerbData[];
  readonly blame: Readonly<Record<(typeof BLAMES)[number], readonly string[]>>;
  readonly countedPhrases: readonly string[];
  readonly sides: Readonly<Record<Side, readonly string[]>>;
};

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const wordsOf = (written: string) => written.split(' ').filter((word) => word !== '');

function addVerb(verbs: Map<string, ActVerb[]>, act: string | null, data: VerbData, objects: ActVerb['objects']): void {
  const byWritten = new Map<string, Set<ActForm>>();
  for (const form of FORMS)
    for (const written of data[form] ?? []) byWritten.set(written, (byWritten.get(written) ?? new Set()).add(form));
  for (const [written, forms] of byWritten) {
    for (const tail of data.tails ?? [''])
      push(verbs, written, { act, forms, tail: wordsOf(tail), objects, reflexive: data.reflexive ?? false });
  }
}

function compile(data: ActData): ActWords {
  const nouns = new Map<string, ActNoun[]>();
  const verbs = new Map<string, ActVerb[]>();
  for (const { act, verbs: told, nouns: named, nounObjects } of data.acts) {
    for (const verb of told) addVerb(verbs, act, verb, verb.objects ? new Set(verb.objects) : null);
    for (const noun of named) {
      const words = wordsOf(noun);
      push(nouns, words[0] ?? '', { act, words, objects: nounObjects ? new Set(nounObjects) : null });
    }
  }
  for (const carrier of data.carriers) addVerb(verbs, null, carrier, null);
  for (const list of nouns.values()) list.sort((a, b) => b.words.length - a.words.length);
  // What asks for more is tried first.
  const asks = ({ tail, objects }: ActVerb) => 2 * tail.length + (objects ? 1 : 0);
  for (const list of verbs.values()) list.sort((a, b) => asks(b) - asks(a));
  const setOf = <Key extends string>(names: readonly Key[], lists: Readonly<Record<Key, readonly string[]>>) =>
    Object.fromEntries(names.map((name) => [name, new Set(lists[name])])) as unknown as Record<Key, Set<string>>;
  return {
    verbs,
    nouns,
    sets: setOf(SETS, data),
    blames: setOf(BLAMES, data.blame),
    countedPhrases: data.countedPhrases.map((phrase) => wordsOf(fold(phrase))),
    sideOf: new Map(SIDES.flatMap((side) => data.sides[side].map((word) => [word, side] as const))),
  };
}

const compiled: Readonly<Record<string, ActWords>> = { en: compile(english), fr: compile(french) };

/** The words for acts of a language (a tag), or null for languages other than English and French. */
export function actWords(language: string): ActWords | null {
  const code = language.slice(0, 2).toLowerCase();
  return Object.hasOwn(compiled, code) ? (compiled[code] ?? null) : null;
}
