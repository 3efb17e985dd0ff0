import { featuresOfPairs, readVersion } from '../../core/align/align-versions';
import { readSentence } from '../../core/align/read-sentence';
import { measure, sentenceFeatures } from '../../core/align/sentence-features';
import { Vocabulary } from '../../core/align/vocabulary';
import { countStories } from '../eval/count-stories';
import type { CrossTextSet, PairRow, WholeTextRow } from '../eval/sentence-sets';
import type { Example } from './fit-scorecard';

/** An example with the group that is held out as a whole. */
export interface GroupedExample extends Example {
  readonly group: string;
}

/** Pairs of sentences by themselves, each its own group. */
export function pairExamples(rows: readonly PairRow[], targetOf: (row: PairRow) => number): GroupedExample[] {
  const vocabulary = new Vocabulary();
  return rows.map((row, at) => {
    const read = (text: string) => measure(readSentence(text, row.lang, vocabulary), vocabulary);
    return {
      values: { ...sentenceFeatures(read(row.a), read(row.b), vocabulary) },
      target: targetOf(row),
      group: String(at),
    };
  });
}

/** The sentences a text is known by: those that the set names, or all of the whole text. */
type SentencesOf = (doc: string) => readonly string[] | null;

/** Pairs of sentences in their texts; a sentence that the set does not name has no label and makes no example. */
export function crossTextExamples(set: CrossTextSet, sentencesOf: SentencesOf, isCounted: boolean): GroupedExample[] {
  const named = [...set.texts.values()].map((placed) => placed.map(({ text }) => text));
  const vocabulary = new Vocabulary(isCounted ? countStories(named, 'en') : undefined);
  const read = new Map(
    [...set.texts.keys()].map((doc) => {
      const sentences = sentencesOf(doc);
      return [doc, sentences && readVersion({ sentences, language: 'en' }, vocabulary)] as const;
    }),
  );
  return set.pairs.flatMap(({ a, b, topic }) => {
    const [one, other] = [read.get(a), read.get(b)];
    if (!one || !other) return [];
    const [placesA, placesB] = [a, b].map(
      (doc) => new Map(set.texts.get(doc)?.map(({ text, place }) => [text, place])),
    ) as [Map<string, number>, Map<string, number>];
    return featuresOfPairs(one, other, vocabulary).flatMap((row, i) =>
      row.flatMap((features, j): GroupedExample[] => {
        const placeA = placesA.get(one.sentences[i]?.text ?? '');
        const placeB = placesB.get(other.sentences[j]?.text ?? '');
        if (placeA === undefined || placeB === undefined) return [];
        return [{ values: { ...features }, target: set.isRight(a, placeA, b, placeB) ? 1 : 0, group: topic }];
      }),
    );
  });
}

/** A line of a whole text with fewer words is a date, a credit or a button. */
const LEAST_WORDS = 6;

/** The lines of whole texts, by text. */
export function wholeSentences(rows: readonly WholeTextRow[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.map(({ doc, text }) => [
      doc,
      text.split('\n').filter((line, at) => at === 0 || line.split(' ').length >= LEAST_WORDS),
    ]),
  );
}
