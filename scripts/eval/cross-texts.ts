import { alignVersions, readVersion } from '../../core/align/align-versions';
import type { MeasuredVersion } from '../../core/align/version-features';
import { Vocabulary } from '../../core/align/vocabulary';
import { countStories } from './count-stories';
import { baselineMeasures, probabilityMeasures, type JudgedPair } from './judged-pairs';
import { shareOf, type Measures } from './measures';
import { pairId } from './read-lines';
import type { CrossTextSet } from './sentence-sets';
import { buildTfIdf } from './tf-idf';

/** The set has no other language. */
const LANGUAGE = 'en';

interface ScoredPair {
  readonly id: string;
  readonly isRight: boolean;
  readonly product: number;
  readonly sentences: number;
  readonly documents: number;
}

/** Every sentence of every pair of texts, by the product and by both baselines. */
function scorePairs(set: CrossTextSet): ScoredPair[] {
  const texts = new Map([...set.texts].map(([doc, placed]) => [doc, placed.map(({ text }) => text)]));
  const vocabulary = new Vocabulary(countStories([...texts.values()], LANGUAGE));
  const tfIdf = buildTfIdf([...texts.values()].flat());
  const versions = new Map(
    [...texts].map(([doc, sentences]) => [doc, readVersion({ sentences, language: LANGUAGE }, vocabulary)]),
  );
  return set.pairs.flatMap(({ a, b }) => {
    const [one, other] = [versions.get(a), versions.get(b)] as [MeasuredVersion, MeasuredVersion];
    const [placesA, placesB] = [set.texts.get(a) ?? [], set.texts.get(b) ?? []];
    const whole = tfIdf.likenessOf((texts.get(a) ?? []).join(' '), (texts.get(b) ?? []).join(' '));
    return alignVersions(one, other, vocabulary).flatMap(({ a: i, b: j, probability }): ScoredPair[] => {
      const [left, right] = [placesA[i], placesB[j]];
      if (!left || !right) return [];
      const cosine = tfIdf.likenessOf(left.text, right.text);
      return [
        {
          id: pairId(left.text, right.text),
          isRight: set.isRight(a, left.place, b, right.place),
          product: probability,
          sentences: cosine,
          documents: cosine + whole,
        },
      ];
    });
  });
}

/**
 * How well the product finds the sentences of two texts that report one thing. Baselines are the cosine of the
 * sentences, and that plus the cosine of the texts (`documents`).
 */
export function measureCrossTexts(set: CrossTextSet): Measures {
  const pairs = scorePairs(set);
  const scoredBy = (what: 'product' | 'sentences' | 'documents') =>
    pairs.map((pair): JudgedPair => ({ id: pair.id, isRight: pair.isRight, score: pair[what] }));
  return {
    texts: set.texts.size,
    textPairs: set.pairs.length,
    pairs: pairs.length,
    positives: shareOf(pairs.filter(({ isRight }) => isRight).length, pairs.length),
    ...probabilityMeasures(scoredBy('product')),
    baseline: baselineMeasures(scoredBy('sentences')),
    documents: baselineMeasures(scoredBy('documents')),
  };
}
