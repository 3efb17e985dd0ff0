import type { ReadSentence } from './read-sentence';
import { letterRuns, longestCommon, runsOf, sharedCount } from './sequences';
import { massOf, overlapOf, type Mass, type Overlap } from './term-sets';
import type { Vocabulary } from './vocabulary';

/** A term, its weight, and the groups of words used for one another that it belongs to. */
interface GroupedTerm {
  readonly id: number;
  readonly weight: number;
  readonly groups: readonly number[];
}

/** A sentence with all that is worked out once and used in every pair. */
export interface Measured extends ReadSentence {
  readonly mass: Mass;
  readonly nameMass: Mass;
  readonly plainMass: Mass;
  readonly termIds: ReadonlySet<number>;
  readonly nameIds: ReadonlySet<number>;
  /** The terms again, the rarest first. */
  readonly rarestFirst: Int32Array;
  /** The terms that belong to groups of words used for one another. */
  readonly grouped: readonly GroupedTerm[];
  /** Runs of one, two and three stems, and of four letters. */
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
  readonly letters: Int32Array;
}

/** Works out what every pair with the sentence needs. */
export function measure(sentence: ReadSentence, vocabulary: Vocabulary): Measured {
  // Named one by one: an object that is spread is slow to make and to read.
  return {
    text: sentence.text,
    tokens: sentence.tokens,
    stems: sentence.stems,
    terms: sentence.terms,
    names: sentence.names,
    numbers: sentence.numbers,
    plain: sentence.plain,
    groups: sentence.groups,
    groupWeights: sentence.groupWeights,
    mass: massOf(sentence.terms, vocabulary),
    nameMass: massOf(sentence.names, vocabulary),
    plainMass: massOf(sentence.plain, vocabulary),
    termIds: new Set(sentence.terms),
    nameIds: new Set(sentence.names),
    rarestFirst: sentence.terms.toSorted((a, b) => vocabulary.weightOf(b) - vocabulary.weightOf(a)),
    grouped: Array.from(sentence.groups, ([id, groups]) => ({ id, weight: vocabulary.weightOf(id), groups })),
    ones: sentence.stems.toSorted(),
    twos: runsOf(sentence.stems, 2),
    threes: runsOf(sentence.stems, 3),
    named: sentence.named,
    letters: letterRuns(sentence.tokens.map(({ folded }) => folded)),
  };
}

/**
 * What two sentences by themselves show of whether they say the same. Shares are from 0 to 1, weights in halvings of
 * the share of articles that have a term; every feature is the same with the sides swapped.
 */
export interface SentenceFeatures {
  /** Cosine of the terms, of the names and of the plain words, weighted by rarity. */
  readonly cosine: number;
  readonly nameCosine: number;
  readonly plainCosine: number;
  /** Weight of words that the other side tells with a word used for them, of the side with more weight. */
  readonly alikeOfLarger: number;
  /** The same together with the shared terms, of the side with more and with less weight. */
  readonly meaningOfLarger: number;
  readonly meaningOfLess: number;
  /** Weight that the side with less has and the other lacks. */
  readonly unmatchedLess: number;
  /** The rarest term that both have, and that only one has. */
  readonly rarestShared: number;
  readonly rarestApart: number;
  /** Shared runs of one, two and three stems, of the longer and of the shorter sentence. */
  readonly onesOfLonger: number;
  readonly onesOfShorter: number;
  readonly twosOfLonger: number;
  readonly threesOfLonger: number;
  readonly threesOfShorter: number;
  /** Longest common subsequence of stems. */
  readonly orderOfLonger: number;
  readonly orderOfShorter: number;
  /** Shared runs of four letters, of all that occur. */
  readonly letters: number;
  /** Logarithm of the shorter one's length in words. */
  readonly length: number;
  readonly numbersEqual: number;
  readonly numbersShared: number;
  /** Numbers and names that only one has; `BothApart` counts the side with fewer of them. */
  readonly numbersBothApart: number;
  readonly namesShared: number;
  readonly namesApart: number;
  readonly namesBothApart: number;
}

/** Weight of the terms of one sentence that the other lacks but tells with a word that is used for them. */
function toldOtherwise(one: Measured, other: Measured): number {
  let told = 0;
  for (const { id, weight, groups } of one.grouped) {
    if (other.termIds.has(id)) continue;
    let alike = 0;
    for (const group of groups) alike = Math.max(alike, other.groupWeights.get(group) ?? 0);
    told += Math.min(alike, weight);
  }
  return told;
}

function rarestMissing(one: Measured, other: Measured, vocabulary: Vocabulary): number {
  for (const id of one.rarestFirst) if (!other.termIds.has(id)) return vocabulary.weightOf(id);
  return 0;
}

function meaningFeatures(a: Measured, b: Measured, all: Overlap, vocabulary: Vocabulary) {
  const larger = Math.max(a.mass.linear, b.mass.linear);
  const less = Math.min(a.mass.linear, b.mass.linear);
  const alike = (toldOtherwise(a, b) + toldOtherwise(b, a)) / 2;
  return {
    alikeOfLarger: alike / Math.max(larger, 1),
    meaningOfLarger: (alike + all.shared) / Math.max(larger, 1),
    meaningOfLess: (alike + all.shared) / Math.max(less, 1),
    unmatchedLess: less - all.shared,
    rarestShared: all.rarest,
    rarestApart: Math.max(rarestMissing(a, b, vocabulary), rarestMissing(b, a, vocabulary)),
  };
}

/** A count as a share of the longer of two lists, and of the shorter. */
const ofLonger = (count: number, a: Int32Array, b: Int32Array) => count / Math.max(a.length, b.length, 1);
const ofShorter = (count: number, a: Int32Array, b: Int32Array) => count / Math.max(Math.min(a.length, b.length), 1);

function orderFeatures(a: Measured, b: Measured) {
  const ones = sharedCount(a.ones, b.ones);
  // A run or an order takes at least two stems that both have.
  const twos = ones < 2 ? 0 : sharedCount(a.twos, b.twos);
  const threes = ones < 3 ? 0 : sharedCount(a.threes, b.threes);
  const order = ones < 2 ? ones : longestCommon(a.stems, b.stems);
  const letters = sharedCount(a.letters, b.letters);
  return {
    onesOfLonger: ofLonger(ones, a.ones, b.ones),
    onesOfShorter: ofShorter(ones, a.ones, b.ones),
    twosOfLonger: ofLonger(twos, a.twos, b.twos),
    threesOfLonger: ofLonger(threes, a.threes, b.threes),
    threesOfShorter: ofShorter(threes, a.threes, b.threes),
    orderOfLonger: ofLonger(order, a.stems, b.stems),
    orderOfShorter: ofShorter(order, a.stems, b.stems),
    letters: letters / Math.max(1, a.letters.length + b.letters.length - letters),
    length: Math.log(1 + Math.min(a.stems.length, b.stems.length)),
  };
}

/** The features of two sentences read with one vocabulary. */
export function sentenceFeatures(a: Measured, b: Measured, vocabulary: Vocabulary): SentenceFeatures {
  const all = overlapOf(a.terms, a.mass, b.terms, b.mass, vocabulary);
  const names = overlapOf(a.names, a.nameMass, b.names, b.nameMass, vocabulary);
  const plain = overlapOf(a.plain, a.plainMass, b.plain, b.plainMass, vocabulary);
  const numbers = sharedCount(a.numbers, b.numbers);
  const [numbersA, numbersB] = [a.numbers.length - numbers, b.numbers.length - numbers];
  const [namesA, namesB] = [a.names.length - names.count, b.names.length - names.count];
  const meaning = meaningFeatures(a, b, all, vocabulary);
  const order = orderFeatures(a, b);
  return {
    cosine: all.cosine,
    nameCosine: names.cosine,
    plainCosine: plain.cosine,
    alikeOfLarger: meaning.alikeOfLarger,
    meaningOfLarger: meaning.meaningOfLarger,
    meaningOfLess: meaning.meaningOfLess,
    unmatchedLess: meaning.unmatchedLess,
    rarestShared: meaning.rarestShared,
    rarestApart: meaning.rarestApart,
    onesOfLonger: order.onesOfLonger,
    onesOfShorter: order.onesOfShorter,
    twosOfLonger: order.twosOfLonger,
    threesOfLonger: order.threesOfLonger,
    threesOfShorter: order.threesOfShorter,
    orderOfLonger: order.orderOfLonger,
    orderOfShorter: order.orderOfShorter,
    letters: order.letters,
    length: order.length,
    numbersEqual: numbersA + numbersB === 0 ? 1 : 0,
    numbersShared: numbers,
    numbersBothApart: Math.min(numbersA, numbersB),
    namesShared: names.count,
    namesApart: namesA + namesB,
    namesBothApart: Math.min(namesA, namesB),
  };
}
