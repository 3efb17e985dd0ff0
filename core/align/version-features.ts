import { scoreOf } from './scorecard';
import likenessCard from './scorecards/likeness.json' with { type: 'json' };
import { sharedCount } from './sequences';
import type { Measured, SentenceFeatures } from './sentence-features';
import { massOf, overlapOf, sortedSet, type Mass, type TermSet } from './term-sets';
import type { Vocabulary } from './vocabulary';

/** A version's sentences with the names and numbers they hold together. */
export interface MeasuredVersion {
  readonly sentences: readonly Measured[];
  readonly names: TermSet;
  readonly nameMass: Mass;
  readonly numbers: TermSet;
}

/** Puts together what the sentences of a version hold. */
export function measureVersion(sentences: readonly Measured[], vocabulary: Vocabulary): MeasuredVersion {
  const names = sortedSet(sentences.flatMap((sentence) => [...sentence.names]));
  const numbers = sortedSet(sentences.flatMap((sentence) => [...sentence.numbers]));
  return { sentences, names, nameMass: massOf(names, vocabulary), numbers };
}

/** What two versions as a whole show of whether they tell the same event; the same with the sides swapped. */
export interface VersionFeatures {
  readonly versionNameCosine: number;
  /** Logarithm of the weight of the names that the side with fewer has and the other lacks. */
  readonly versionNamesApartLess: number;
  /** Both have names, and none in common. */
  readonly versionNamesNone: number;
  /** Numbers of the side with fewer that the other lacks, at most six. */
  readonly versionNumbersApart: number;
  /** The greatest cosine of any two sentences. */
  readonly bestOfAll: number;
}

const MOST_NUMBERS = 6;

/** The features of two versions; `cosines` are those of their sentences. */
export function versionFeatures(
  a: MeasuredVersion,
  b: MeasuredVersion,
  cosines: readonly number[],
  vocabulary: Vocabulary,
): VersionFeatures {
  const names = overlapOf(a.names, a.nameMass, b.names, b.nameMass, vocabulary);
  const numbers = Math.min(a.numbers.length, b.numbers.length) - sharedCount(a.numbers, b.numbers);
  return {
    versionNameCosine: names.cosine,
    versionNamesApartLess: Math.log1p(Math.min(a.nameMass.linear, b.nameMass.linear) - names.shared),
    versionNamesNone: a.names.length > 0 && b.names.length > 0 && names.count === 0 ? 1 : 0,
    versionNumbersApart: Math.min(MOST_NUMBERS, numbers),
    bestOfAll: cosines.reduce((best, cosine) => Math.max(best, cosine), 0),
  };
}

/** Weight of each sentence's names that the other version lacks. */
export function namesOutside(of: MeasuredVersion, other: MeasuredVersion, vocabulary: Vocabulary): number[] {
  return of.sentences.map(({ names, nameMass }) => {
    const overlap = overlapOf(names, nameMass, other.names, other.nameMass, vocabulary);
    return nameMass.linear - overlap.shared;
  });
}

/** All features by which a pair of sentences of two versions is judged. */
export interface PairFeatures extends SentenceFeatures, VersionFeatures {
  /** How alike in meaning the sentences are by themselves, about 0 to 1. */
  readonly likeness: number;
  /** Geometric mean of the sentences' cosine and the versions' name cosine. */
  readonly cosineByNames: number;
  /** Logarithm of the lesser weight of names that the other version lacks. */
  readonly namesOutsideLess: number;
}

/** Puts together what a pair of sentences and their versions show. */
export function pairFeatures(
  sentences: SentenceFeatures,
  versions: VersionFeatures,
  outsideA: number,
  outsideB: number,
): PairFeatures {
  // Named one by one: spreading objects of so many members takes most of a comparison's time.
  return {
    cosine: sentences.cosine,
    nameCosine: sentences.nameCosine,
    plainCosine: sentences.plainCosine,
    alikeOfLarger: sentences.alikeOfLarger,
    meaningOfLarger: sentences.meaningOfLarger,
    meaningOfLess: sentences.meaningOfLess,
    unmatchedLess: sentences.unmatchedLess,
    rarestShared: sentences.rarestShared,
    rarestApart: sentences.rarestApart,
    onesOfLonger: sentences.onesOfLonger,
    onesOfShorter: sentences.onesOfShorter,
    twosOfLonger: sentences.twosOfLonger,
    threesOfLonger: sentences.threesOfLonger,
    threesOfShorter: sentences.threesOfShorter,
    orderOfLonger: sentences.orderOfLonger,
    orderOfShorter: sentences.orderOfShorter,
    letters: sentences.letters,
    length: sentences.length,
    numbersEqual: sentences.numbersEqual,
    numbersShared: sentences.numbersShared,
    numbersBothApart: sentences.numbersBothApart,
    namesShared: sentences.namesShared,
    namesApart: sentences.namesApart,
    namesBothApart: sentences.namesBothApart,
    versionNameCosine: versions.versionNameCosine,
    versionNamesApartLess: versions.versionNamesApartLess,
    versionNamesNone: versions.versionNamesNone,
    versionNumbersApart: versions.versionNumbersApart,
    bestOfAll: versions.bestOfAll,
    likeness: scoreOf(likenessCard, sentences),
    cosineByNames: Math.sqrt(sentences.cosine * versions.versionNameCosine),
    namesOutsideLess: Math.log1p(Math.min(outsideA, outsideB)),
  };
}
