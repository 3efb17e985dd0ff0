import { describe, expect, it } from 'vitest';
import { measureCrossTexts } from './cross-texts';
import { readCrossTextSet } from './sentence-sets';

const set = readCrossTextSet([
  {
    ...{ doc1: 't-1_1ecb', s1: 0, text1: 'The Karsten dam broke on Tuesday and flooded Velmar.' },
    ...{ doc2: 't-1_2ecb', s2: 1, text2: 'Velmar was flooded when the Karsten dam broke on Tuesday.' },
  },
  {
    ...{ doc1: 't-1_1ecb', s1: 3, text1: 'Governor Ilse Marant declared a state of emergency.' },
    ...{ doc2: 't-1_2ecb', s2: 4, text2: 'A state of emergency was declared by governor Ilse Marant.' },
  },
  {
    ...{ doc1: 't-1_1ecbplus', s1: 0, text1: 'A dam near Lanst was opened by the minister.' },
    ...{ doc2: 't-1_2ecbplus', s2: 0, text2: 'The minister opened a dam near Lanst.' },
  },
]);

describe('measureCrossTexts', () => {
  const measures = measureCrossTexts(set);

  it('scores every pair of sentences of every pair of texts', () => {
    // 2 × 2 and 1 × 1 within an event; 2 × 1, four times, across the two.
    expect(measures).toMatchObject({ texts: 4, textPairs: 6, pairs: 13, positives: 3 / 13 });
  });

  it('measures the product beside both baselines', () => {
    expect(measures).toMatchObject({ averagePrecision: 1, baseline: { averagePrecision: 1 } });
    expect(Object.keys(measures)).toContain('documents');
  });

  it('measures nothing of no texts', () => {
    expect(measureCrossTexts(readCrossTextSet([]))).toMatchObject({ pairs: 0, positives: null, averagePrecision: 0 });
  });
});
