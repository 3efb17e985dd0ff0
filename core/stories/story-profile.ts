import { hashOf } from '../text/hash';
import { shinglesOf } from './shingles';
import type { ReadTerms, StoryTerm, TermKind } from './story-terms';

/**
 * What a story is matched by: its terms as hashes, in parallel arrays of one length, so that hundreds are read from the
 * database in a moment.
 */
export interface StoryProfile {
  /** Primary language tag; "" where unknown. */
  readonly language: string;
  /** Day of publication as YYYY-MM-DD, or null where the story does not say. */
  readonly publishedOn: string | null;
  /** Hashes of its terms, ascending. */
  readonly terms: Uint32Array;
  /** How much each term weighs in the story, 1–255. */
  readonly weights: Uint8Array;
  /** What each term is and where it stands, as flags. */
  readonly flags: Uint8Array;
  /** How rare each term is in its language, in sixteenths of a halving. */
  readonly rarities: Uint8Array;
  /** Hashes of runs of words, a fixed part of them, ascending: stories that share them run the same copy. */
  readonly shingles: Uint32Array;
}

/** A term by which a story is found, with its weight there, 1–255. */
export interface IndexTerm {
  readonly term: number;
  readonly weight: number;
}

export const IN_TITLE = 1;
export const IN_LEAD = 2;
export const IS_NAME = 4;
export const IS_NUMBER = 8;
export const IS_TOPIC = 16;
export const IS_DAY = 32;
/** Terms that are the same in whatever language a story is told. */
export const IN_ANY_LANGUAGE = IS_NAME | IS_NUMBER | IS_DAY | IS_TOPIC;

const KIND_FLAGS: Readonly<Record<TermKind, number>> = {
  ...{ word: 0, name: IS_NAME, number: IS_NUMBER, day: IS_DAY, topic: IS_TOPIC },
};
/** Weights are kept in sixteenths, rarities too. */
export const STEPS = 16;
const MOST = 255;
/** How much more a word of the title, and of the first sentences, says of what the story is about. */
const OF_TITLE = 5;
const OF_LEAD = 2;
/** By so many terms a story is found; the heaviest tell it from others. */
const MOST_INDEX_TERMS = 64;
/** What stands in more than every eighth article finds nothing. */
const LEAST_RARITY = 3;

function weightOf({ title, lead, body }: StoryTerm): number {
  return Math.log2(1 + OF_TITLE * title + OF_LEAD * lead + body);
}

function inSteps(value: number): number {
  return Math.max(1, Math.min(MOST, Math.round(value * STEPS)));
}

/** Puts what was read of a story into the form in which it is kept and matched. */
export function profileOf({ terms, words, publishedOn }: ReadTerms, language: string): StoryProfile {
  const sorted = [...terms].map(([term, of]) => ({ hash: hashOf(term), of })).sort((a, b) => a.hash - b.hash);
  const entries = sorted.filter(({ hash }, at) => hash !== sorted[at - 1]?.hash);
  return {
    language,
    publishedOn,
    terms: Uint32Array.from(entries, ({ hash }) => hash),
    weights: Uint8Array.from(entries, ({ of }) => inSteps(weightOf(of))),
    flags: Uint8Array.from(
      entries,
      ({ of }) => KIND_FLAGS[of.kind] | (of.title > 0 ? IN_TITLE : 0) | (of.lead > 0 ? IN_LEAD : 0),
    ),
    rarities: Uint8Array.from(entries, ({ of }) => inSteps(of.rarity)),
    shingles: shinglesOf(words),
  };
}

/** The terms by which a story is found: its topics, and the heaviest of the others, those at its top and rare ones first. */
export function indexTermsOf({ terms, weights, flags, rarities }: StoryProfile): IndexTerm[] {
  const isTopic = (at: number) => ((flags[at] ?? 0) & IS_TOPIC) !== 0;
  const heft = (at: number) => (isTopic(at) ? Infinity : (weights[at] ?? 0) * (rarities[at] ?? 0));
  return [...terms.keys()]
    .filter((at) => (rarities[at] ?? 0) >= LEAST_RARITY * STEPS)
    .sort((a, b) => heft(b) - heft(a))
    .slice(0, MOST_INDEX_TERMS)
    .map((at) => ({ term: terms[at] ?? 0, weight: weights[at] ?? 0 }));
}
