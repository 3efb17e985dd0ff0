import type { EventId, LocalText, OutletId, TopicId } from '../packs/pack';
import { pickText } from '../packs/pick-text';
import { MOST_RESULTS, type LookupResult } from './lookup-result';
import { formsOf, queryWords, readingsOf, runsOf, type Term } from './word-forms';

/** What can be looked up by name. */
export interface NamedThings {
  readonly topics: readonly {
    readonly id: TopicId;
    readonly label: LocalText;
    readonly gist: LocalText;
    readonly aliases: readonly string[];
  }[];
  readonly outlets: readonly {
    readonly id: OutletId;
    readonly name: string;
    readonly hosts: readonly string[];
    readonly country: LocalText;
    readonly funding: LocalText;
  }[];
  readonly events: readonly { readonly id: EventId; readonly title: LocalText; readonly date: string }[];
}

/** For whom an index is built. */
export interface Asker {
  /** Language in which labels are shown. */
  readonly language: string;
  readonly followedTopics: readonly TopicId[];
}

type Named = Exclude<LookupResult, { readonly kind: 'story' }>;

interface Thing {
  readonly result: Named;
  readonly isFollowed: boolean;
  /** Its label in the shown language, folded. */
  readonly shown: string;
  /** Its place among all things. */
  readonly place: number;
}

interface Name {
  readonly thing: Thing;
  readonly text: string;
  readonly isLabel: boolean;
  /** The folded words with spaces between them. */
  readonly joined: string;
  /** Per word, the forms by which it is found. */
  readonly words: readonly (readonly string[])[];
}

interface Entry {
  readonly form: string;
  readonly name: Name;
}

/** All names by the forms of their words, in the order of these forms. */
export interface NameIndex {
  readonly entries: readonly Entry[];
}

/** Builds the index in which names are looked up while somebody types. */
export function buildNameIndex({ topics, outlets, events }: NamedThings, asker: Asker): NameIndex {
  const entries: Entry[] = [];
  let place = 0;
  const add = (result: Named, labels: readonly string[], aliases: readonly string[], shown: string): void => {
    const isFollowed = result.kind === 'topic' && asker.followedTopics.includes(result.id);
    const thing = { result, isFollowed, shown: joined(shown), place: place++ };
    for (const name of namesOf(thing, labels, aliases)) {
      for (const form of new Set(name.words.flat())) entries.push({ form, name });
    }
  };
  for (const { id, label, gist, aliases } of topics) {
    const shown = pickText(label, asker.language).text;
    add({ kind: 'topic', id, label, gist, matched: null }, Object.values(label), aliases, shown);
  }
  for (const { id, name, hosts, country, funding } of outlets) {
    add({ kind: 'outlet', id, name, country, funding }, [name], hosts, name);
  }
  for (const { id, title, date } of events) {
    add({ kind: 'event', id, title, date }, Object.values(title), [], pickText(title, asker.language).text);
  }
  entries.sort((a, b) => (a.form < b.form ? -1 : Number(a.form > b.form)));
  return { entries };
}

/** The different names of a thing; what is label and alias is a label. */
function namesOf(thing: Thing, labels: readonly string[], aliases: readonly string[]): Name[] {
  const names = new Map<string, Name>();
  for (const [texts, isLabel] of [[labels, true] as const, [aliases, false] as const]) {
    for (const text of texts) {
      const words = runsOf(text);
      const whole = words.join(' ');
      if (!names.has(whole))
        names.set(whole, { thing, text, isLabel, joined: whole, words: words.map((word) => formsOf(word)) });
    }
  }
  return [...names.values()];
}

function joined(text: string): string {
  return runsOf(text).join(' ');
}

/** How well a name fits a query; less is better. */
const WHOLE = 0;
const BEGINNING = 1;
const IN_ORDER = 2;
const ANYHOW = 3;

interface Fit {
  readonly name: Name;
  readonly rank: number;
}

/** Finds names by what somebody has typed so far: each word begins a word of the name. The best come first, each thing once. */
export function lookUpNames(index: NameIndex, query: string, most = MOST_RESULTS): Named[] {
  const whole = queryWords(query).join(' ');
  for (const terms of readingsOf(query)) {
    const best = new Map<Thing, Fit>();
    for (const name of candidates(index, terms)) {
      const rank = rankOf(name, terms, whole);
      if (rank === null) continue;
      const fit = { name, rank };
      const known = best.get(name.thing);
      if (!known || compareFits(fit, known) < 0) best.set(name.thing, fit);
    }
    if (best.size > 0) return [...best.values()].sort(compareFits).slice(0, most).map(resultOf);
  }
  return [];
}

/** The names that have the rarest of the terms. */
function candidates({ entries }: NameIndex, terms: readonly Term[]): Set<Name> {
  let rarest: readonly (readonly [from: number, to: number])[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const term of terms) {
    const ranges = term.map((form) => [placeOf(entries, form), placeOf(entries, `${form}\uffff`)] as const);
    const size = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
    if (size < fewest) [rarest, fewest] = [ranges, size];
  }
  return new Set(rarest.flatMap(([from, to]) => entries.slice(from, to).map(({ name }) => name)));
}

/** The place of the first entry whose form is not less than `form`. */
function placeOf(entries: readonly Entry[], form: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.form ?? '') < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rankOf(name: Name, terms: readonly Term[], whole: string): number | null {
  if (name.joined === whole) return WHOLE;
  const begins = (term: Term, word: readonly string[]) =>
    term.some((typed) => word.some((form) => form.startsWith(typed)));
  if (!terms.every((term) => name.words.some((word) => begins(term, word)))) return null;
  if (name.joined.startsWith(whole)) return BEGINNING;
  let at = 0;
  for (const term of terms) {
    const next = name.words.findIndex((word, place) => place >= at && begins(term, word));
    if (next === -1) return ANYHOW;
    at = next + 1;
  }
  return IN_ORDER;
}

function compareFits(a: Fit, b: Fit): number {
  return (
    a.rank - b.rank ||
    Number(b.name.isLabel) - Number(a.name.isLabel) ||
    Number(b.name.thing.isFollowed) - Number(a.name.thing.isFollowed) ||
    a.name.joined.length - b.name.joined.length ||
    a.name.thing.place - b.name.thing.place
  );
}

function resultOf({ name: { thing, text, joined: found } }: Fit): Named {
  const { result, shown } = thing;
  return result.kind === 'topic' && found !== shown ? { ...result, matched: text } : result;
}
