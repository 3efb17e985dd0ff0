import { readSentence } from './read-sentence';
import { probabilityOf, scoreOf } from './scorecard';
import aloneCard from './scorecards/alignment-alone.json' with { type: 'json' };
import countedCard from './scorecards/alignment-counted.json' with { type: 'json' };
import { measure, sentenceFeatures } from './sentence-features';
import {
  measureVersion,
  namesOutside,
  pairFeatures,
  versionFeatures,
  type MeasuredVersion,
  type PairFeatures,
} from './version-features';
import type { Vocabulary } from './vocabulary';

/** The text of a version as its sentences in order. */
export interface VersionText {
  readonly sentences: readonly string[];
  /** A primary language tag. */
  readonly language: string;
}

/** Two sentences by their places and the probability that they report the same thing. */
export interface AlignedPair {
  readonly a: number;
  readonly b: number;
  readonly probability: number;
  readonly features: PairFeatures;
}

/** Reads the sentences of a version with the vocabulary of its comparison. */
export function readVersion({ sentences, language }: VersionText, vocabulary: Vocabulary): MeasuredVersion {
  return measureVersion(
    sentences.map((text) => measure(readSentence(text, language, vocabulary), vocabulary)),
    vocabulary,
  );
}

/** The features of pairs of sentences of two versions, row by row; null for those that are left out. */
function likelyFeatures(
  a: MeasuredVersion,
  b: MeasuredVersion,
  vocabulary: Vocabulary,
  isLikely: (a: number, b: number) => boolean,
): (PairFeatures | null)[][] {
  const cosines: number[] = [];
  const bySentence = a.sentences.map((one, i) =>
    b.sentences.map((other, j) => {
      if (!isLikely(i, j)) return null;
      const features = sentenceFeatures(one, other, vocabulary);
      cosines.push(features.cosine);
      return features;
    }),
  );
  const whole = versionFeatures(a, b, cosines, vocabulary);
  const outsideA = namesOutside(a, b, vocabulary);
  const outsideB = namesOutside(b, a, vocabulary);
  return bySentence.map((row, i) =>
    row.map((features, j) => features && pairFeatures(features, whole, outsideA[i] as number, outsideB[j] as number)),
  );
}

/** The features of every pair of sentences of two versions, row by row. */
export function featuresOfPairs(a: MeasuredVersion, b: MeasuredVersion, vocabulary: Vocabulary): PairFeatures[][] {
  return likelyFeatures(a, b, vocabulary, () => true) as PairFeatures[][];
}

/**
 * Pairs of sentences of two versions with the probability that both report the same thing: all, or those that
 * `isLikely` lets pass by their places; symmetric.
 */
export function alignVersions(
  a: MeasuredVersion,
  b: MeasuredVersion,
  vocabulary: Vocabulary,
  isLikely: (a: number, b: number) => boolean = () => true,
): AlignedPair[] {
  const card = vocabulary.isCounted ? countedCard : aloneCard;
  const pairs: AlignedPair[] = [];
  likelyFeatures(a, b, vocabulary, isLikely).forEach((row, i) => {
    row.forEach((features, j) => {
      if (features) pairs.push({ a: i, b: j, probability: probabilityOf(scoreOf(card, features)), features });
    });
  });
  return pairs;
}
