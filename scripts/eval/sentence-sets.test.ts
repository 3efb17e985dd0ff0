import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pairRow, readCrossTextSet, wholeTextRow, type CrossTextRow } from './sentence-sets';

const row = (doc1: string, s1: number, doc2: string, s2: number): CrossTextRow => ({
  ...{ doc1, s1, text1: `Sentence ${s1} of ${doc1}.` },
  ...{ doc2, s2, text2: `Sentence ${s2} of ${doc2}.` },
});

describe('readCrossTextSet', () => {
  const set = readCrossTextSet([
    row('t-1_2ecb', 4, 't-1_1ecb', 0),
    row('t-1_2ecb', 1, 't-1_1ecb', 0),
    row('t-1_1ecbplus', 3, 't-1_2ecbplus', 3),
    row('t-2_1ecb', 0, 't-2_2ecb', 0),
  ]);
  const names = set.pairs.map(({ a, b }) => `${a} ${b}`).toSorted();

  it('has the sentences of each text once, in their order', () => {
    expect(set.texts.get('t-1_2ecb')).toEqual([
      { place: 1, text: 'Sentence 1 of t-1_2ecb.' },
      { place: 4, text: 'Sentence 4 of t-1_2ecb.' },
    ]);
    expect(set.texts.get('t-1_1ecb')).toHaveLength(1);
    expect(set.texts.size).toBe(6);
  });

  it('has every listed pair of texts, and every pair across the two alike events of a topic, each once', () => {
    expect(names).toEqual([
      't-1_1ecb t-1_1ecbplus',
      't-1_1ecb t-1_2ecb',
      't-1_1ecb t-1_2ecbplus',
      't-1_1ecbplus t-1_2ecb',
      't-1_1ecbplus t-1_2ecbplus',
      't-1_2ecb t-1_2ecbplus',
      't-2_1ecb t-2_2ecb',
    ]);
  });

  it('names the topic of each pair', () => {
    expect(set.pairs.every(({ a, topic }) => a.startsWith(`${topic}_`))).toBe(true);
  });

  it.each([
    ['as listed', 't-1_2ecb', 4, 't-1_1ecb', 0, true],
    ['the other way round', 't-1_1ecb', 0, 't-1_2ecb', 4, true],
    ['another sentence', 't-1_1ecb', 1, 't-1_2ecb', 4, false],
    ['across two events', 't-1_1ecb', 0, 't-1_1ecbplus', 3, false],
  ])('knows what is right: %s', (_what, a, placeA, b, placeB, right) => {
    expect(set.isRight(a, placeA, b, placeB)).toBe(right);
  });

  it('of nothing has nothing', () => {
    expect(readCrossTextSet([]).pairs).toEqual([]);
  });
});

describe('the rows', () => {
  it('are English unless they say otherwise', () => {
    expect(v.parse(pairRow, { a: 'one', b: 'two' })).toEqual({ a: 'one', b: 'two', lang: 'en' });
    expect(v.parse(wholeTextRow, { event: 'e', topic: 't', doc: 'd', title: '', text: '' })).toMatchObject({
      lang: 'en',
      date: '',
    });
  });
});
