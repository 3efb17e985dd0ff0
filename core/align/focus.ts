import type { Clause } from '../compare/clauses';
import type { Named } from '../wording/find-names';
import { heaviestRun, sharedCount } from './sequences';
import type { Measured } from './sentence-features';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A term of a part: how much it tells, and the groups of words used for one another that it belongs to. */
export interface PartTerm {
  readonly id: number;
  readonly weight: number;
  readonly isName: boolean;
  readonly groups: readonly number[];
}

/** A sentence, or a clause of one, with its terms weighed by how much they tell within the two versions. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Each term once, and by its id. */
  readonly terms: readonly PartTerm[];
  readonly byId: ReadonlyMap<number, PartTerm>;
  /** The heaviest member of each group of words used for one another. */
  readonly groupWeights: ReadonlyMap<number, number>;
  readonly mass: number;
  /** The mass of what is no name. */
  readonly plainMass: number;
}

/** A sentence as a whole and by its clauses. */
export interface FocusedSentence extends Part {
  readonly clauses: readonly Part[];
  /** Every token's stem, in order. */
  readonly stems: Int32Array;
  /** Where each of them stands. */
  readonly tokens: readonly Token[];
  readonly threes: Int32Array;
  /** Names of the naming lexicon. */
  readonly named: readonly Named[];
}

/** What two parts share, in weights. */
export interface Shared {
  /** Weight of the shared terms, with words used for one another. */
  readonly weight: number;
  readonly terms: number;
  /** The weight of the shared term that tells most. */
  readonly heaviest: number;
  /** Of the geometric mean of both masses, 0 to 1. */
  readonly share: number;
  /** The same of words that are no names. */
  readonly plainShare: number;
}

const NO_GROUPS: readonly number[] = [];
/** A clause with fewer terms goes with its neighbour: by itself it matches too much. */
const LEAST_TERMS = 3;

/** In how many of the sentences of both versions each term stands, itself or as another word used for it. */
function countSentences(sentences: readonly Measured[]): (id: number) => number {
  const ofTerms = new Map<number, number>();
  const ofGroups = new Map<number, number>();
  const groupsOf = new Map<number, Set<number>>();
  const count = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { terms, groups, groupWeights } of sentences) {
    for (const id of terms) count(ofTerms, id);
    for (const group of groupWeights.keys()) count(ofGroups, group);
    for (const [id, own] of groups) groupsOf.set(id, new Set([...(groupsOf.get(id) ?? []), ...own]));
  }
  return (id) => {
    let most = ofTerms.get(id) ?? 0;
    for (const group of groupsOf.get(id) ?? []) most = Math.max(most, ofGroups.get(group) ?? 0);
    return most;
  };
}

/**
 * How much a term tells which sentence of one version goes with which of the other: its rarity in the language, times
 * how few of the sentences at hand have it (0 where all have it, 1 where none has).
 */
export function focusWeights(sentences: readonly Measured[], vocabulary: Vocabulary): (id: number) => number {
  const countOf = countSentences(sentences);
  const most = Math.log(sentences.length + 1);
  return (id) => (vocabulary.weightOf(id) * Math.log((sentences.length + 1) / (countOf(id) + 0.5))) / most;
}

function buildPart(
  { start, end }: Clause,
  ids: readonly number[],
  sentence: Measured,
  weightOf: (id: number) => number,
): Part {
  const byId = new Map<number, PartTerm>();
  const groupWeights = new Map<number, number>();
  let [mass, plainMass] = [0, 0];
  for (const id of ids) {
    if (byId.has(id)) continue;
    const weight = Math.max(0, weightOf(id));
    const isName = sentence.nameIds.has(id);
    const groups = sentence.groups.get(id) ?? NO_GROUPS;
    byId.set(id, { id, weight, isName, groups });
    mass += weight;
    if (!isName) plainMass += weight;
    for (const group of groups) groupWeights.set(group, Math.max(groupWeights.get(group) ?? 0, weight));
  }
  return { start, end, terms: [...byId.values()], byId, groupWeights, mass, plainMass };
}

/** The terms within each clause; a clause with too few goes with the one before it. */
function termsOfClauses(sentence: Measured, clauses: readonly Clause[]): { clause: Clause; ids: number[] }[] {
  const parts: { clause: Clause; ids: number[] }[] = [];
  for (const clause of clauses) {
    const ids: number[] = [];
    sentence.tokens.forEach(({ start }, at) => {
      const id = sentence.stems[at] as number;
      if (start >= clause.start && start < clause.end && sentence.termIds.has(id)) ids.push(id);
    });
    const last = parts.at(-1);
    if (last && (ids.length < LEAST_TERMS || last.ids.length < LEAST_TERMS)) {
      parts[parts.length - 1] = { clause: { start: last.clause.start, end: clause.end }, ids: [...last.ids, ...ids] };
    } else parts.push({ clause, ids });
  }
  return parts;
}

/** Weighs a sentence and its clauses. */
export function focusSentence(
  sentence: Measured,
  clauses: readonly Clause[],
  weightOf: (id: number) => number,
): FocusedSentence {
  const whole = buildPart({ start: 0, end: sentence.text.length }, [...sentence.terms], sentence, weightOf);
  const parts = termsOfClauses(sentence, clauses).map(({ clause, ids }) => buildPart(clause, ids, sentence, weightOf));
  return {
    ...whole,
    clauses: parts,
    stems: sentence.stems,
    tokens: sentence.tokens,
    threes: sentence.threes,
    named: sentence.named,
  };
}

/** How much a term that the other part lacks is told there with a word used for it, in weight. */
function toldOtherwise({ weight, groups }: PartTerm, other: Part): number {
  let alike = 0;
  for (const group of groups) alike = Math.max(alike, other.groupWeights.get(group) ?? 0);
  return Math.min(alike, weight);
}

/** What one part has of the other: terms that are the same, and half of what is told otherwise, as each side has half. */
function ofOther(
  one: Part,
  other: Part,
  isFirst: boolean,
): { weight: number; plain: number; terms: number; heaviest: number } {
  let [weight, plain, terms, heaviest] = [0, 0, 0, 0];
  for (const term of one.terms) {
    const same = other.byId.get(term.id);
    if (same && !isFirst) continue;
    const shared = same ? term.weight : toldOtherwise(term, other) / 2;
    if (shared === 0 && !same) continue;
    weight += shared;
    terms += same ? 1 : 0.5;
    if (!term.isName && !same?.isName) plain += shared;
    if (same) heaviest = Math.max(heaviest, shared);
  }
  return { weight, plain, terms, heaviest };
}

/** What two parts share; symmetric. */
export function sharedBy(a: Part, b: Part): Shared {
  const [ofA, ofB] = [ofOther(a, b, true), ofOther(b, a, false)];
  const weight = ofA.weight + ofB.weight;
  const product = a.mass * b.mass;
  const plainProduct = a.plainMass * b.plainMass;
  return {
    weight,
    terms: ofA.terms + ofB.terms,
    heaviest: ofA.heaviest,
    share: product > 0 ? Math.min(1, weight / Math.sqrt(product)) : 0,
    plainShare: plainProduct > 0 ? Math.min(1, (ofA.plain + ofB.plain) / Math.sqrt(plainProduct)) : 0,
  };
}

/** Weight of the heaviest run of at least three words that both sentences have as it is; 0 where there is none. */
export function sharedRun(a: FocusedSentence, b: FocusedSentence): number {
  if (sharedCount(a.threes, b.threes) === 0) return 0;
  return heaviestRun(a.stems, b.stems, (id) => a.byId.get(id)?.weight ?? 0);
}

/** Whether one of the first `count` telling terms behind a place in a sentence is told by the other part too. */
export function isSharedAfter(sentence: FocusedSentence, other: Part, place: number, count: number): boolean {
  let seen = 0;
  for (const [at, { start }] of sentence.tokens.entries()) {
    const id = sentence.stems[at] as number;
    const term = sentence.byId.get(id);
    if (start < place || !term) continue;
    if (other.byId.has(id) || term.groups.some((group) => other.groupWeights.has(group))) return true;
    seen += 1;
    if (seen >= count) return false;
  }
  return false;
}
