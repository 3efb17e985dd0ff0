import { describe, expect, it } from 'vitest';
import { readCrossTextSet } from '../eval/sentence-sets';
import { crossTextExamples, pairExamples, wholeSentences } from './sets';

const FLOOD = 'The dam at Karsten broke on Tuesday.';
const FLOOD_AGAIN = 'On Tuesday the Karsten dam broke.';
const VISIT = 'Governor Marant visited Velmar.';
const STRIKE = 'Pilots of the airline went on strike.';

const set = readCrossTextSet([
  { doc1: 't-1_1ecb', s1: 0, text1: FLOOD, doc2: 't-1_2ecb', s2: 1, text2: FLOOD_AGAIN },
  { doc1: 't-1_1ecb', s1: 2, text1: VISIT, doc2: 't-1_2ecb', s2: 1, text2: FLOOD_AGAIN },
  { doc1: 't-1_1ecbplus', s1: 0, text1: STRIKE, doc2: 't-1_2ecbplus', s2: 0, text2: STRIKE },
]);
const sentencesOfSet = (doc: string) => set.texts.get(doc)?.map(({ text }) => text) ?? null;

describe('pairExamples', () => {
  it('makes an example of each row, each its own group', () => {
    const rows = [
      { a: FLOOD, b: FLOOD_AGAIN, lang: 'en', same: 1 },
      { a: FLOOD, b: STRIKE, lang: 'en', same: 0 },
    ];

    const examples = pairExamples(rows, ({ same }) => same ?? 0);

    expect(examples.map(({ target, group }) => [target, group])).toEqual([
      [1, '0'],
      [0, '1'],
    ]);
    expect(examples[0]?.values.cosine).toBeGreaterThan(examples[1]?.values.cosine ?? Number.NaN);
  });
});

describe('crossTextExamples', () => {
  it('makes an example of every pair of sentences of every pair of texts, by topic', () => {
    const examples = crossTextExamples(set, sentencesOfSet, true);

    // 2 × 1 and 1 × 1 within an event; 2 × 1, twice, and 1 × 1, twice, across the two.
    expect(examples).toHaveLength(3 + 6);
    expect(examples.filter(({ target }) => target === 1)).toHaveLength(3);
    expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(['t-1']));
    expect(examples.every(({ values }) => Object.values(values).every(Number.isFinite))).toBe(true);
  });

  it('makes none of sentences that the set does not name', () => {
    const whole = (doc: string) => [...(sentencesOfSet(doc) ?? []), 'Nobody knows about this sentence.'];

    expect(crossTextExamples(set, whole, false)).toHaveLength(9);
  });

  it('makes none of texts that are not there', () => {
    expect(crossTextExamples(set, (doc) => (doc.endsWith('plus') ? sentencesOfSet(doc) : null), false)).toHaveLength(1);
  });
});

describe('wholeSentences', () => {
  it('keeps the title and lines that are long enough', () => {
    const text = `A title\nBy a writer\n${FLOOD}\nShare`;

    const sentences = wholeSentences([
      { event: 'e', topic: 't', doc: 'd', title: 'A title', text, date: '', lang: 'en' },
    ]);

    expect(sentences.get('d')).toEqual(['A title', FLOOD]);
  });
});
