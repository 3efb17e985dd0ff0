import * as v from 'valibot';
import { compareSentences } from '../../core/align/sentence-pair';
import { rankingMeasures } from './judged-pairs';
import { shareOf, type Measures } from './measures';
import type { Scored } from './metrics';
import { buildTfIdf } from './tf-idf';

/** A sentence of a summary and one of a text that it rests on (SuperPAL). */
export const summaryRow = v.object({
  topic: v.string(),
  doc: v.string(),
  sum_sent: v.string(),
  doc_sent: v.string(),
});
export type SummaryRow = v.InferOutput<typeof summaryRow>;

/** The set has no other language. */
const LANGUAGE = 'en';

interface SummaryPair {
  readonly summary: string;
  readonly sentence: string;
  readonly isRight: boolean;
}

/** Within each topic every sentence of the summaries with every one of the texts; right are those that are listed. */
export function pairsOfTopics(rows: readonly SummaryRow[]): SummaryPair[] {
  const topics = new Set(rows.map(({ topic }) => topic));
  return [...topics].flatMap((topic) => {
    const own = rows.filter((row) => row.topic === topic);
    const key = (summary: string, sentence: string) => JSON.stringify([summary, sentence]);
    const listed = new Set(own.map((row) => key(row.sum_sent, row.doc_sent)));
    const sentences = [...new Set(own.map((row) => row.doc_sent))];
    return [...new Set(own.map((row) => row.sum_sent))].flatMap((summary) =>
      sentences.map((sentence) => ({ summary, sentence, isRight: listed.has(key(summary, sentence)) })),
    );
  });
}

/** How well sameness and likeness find the sentences that a summary rests on, beside cosine. */
export function measureSummaries(rows: readonly SummaryRow[]): Measures {
  const pairs = pairsOfTopics(rows);
  const tfIdf = buildTfIdf(rows.flatMap((row) => [row.sum_sent, row.doc_sent]));
  const compared = pairs.map(({ summary, sentence }) => compareSentences(summary, sentence, LANGUAGE));
  const scoredBy = (scoreOf: (at: number) => number) =>
    pairs.map(({ isRight }, at): Scored => ({ isRight, score: scoreOf(at) }));
  return {
    topics: new Set(rows.map(({ topic }) => topic)).size,
    pairs: pairs.length,
    positives: shareOf(pairs.filter(({ isRight }) => isRight).length, pairs.length),
    ...rankingMeasures(scoredBy((at) => compared[at]?.sameness ?? 0)),
    likeness: rankingMeasures(scoredBy((at) => compared[at]?.likeness ?? 0)),
    baseline: rankingMeasures(scoredBy((at) => tfIdf.likenessOf(pairs[at]?.summary ?? '', pairs[at]?.sentence ?? ''))),
  };
}
