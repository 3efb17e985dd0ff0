import { describe, expect, it } from 'vitest';
import { rowCandidates, type RowCandidate } from '../align/row-candidates';
import { Vocabulary } from '../align/vocabulary';
import { chooseRows, tellOneEvent } from './choose-rows';

const [template] = rowCandidates(
  { sentences: ['A bridge fell in Ostend on Monday.'], language: 'en' },
  { sentences: ['Rain is expected in Ostend and Bruges.'], language: 'en' },
  new Vocabulary(),
).pairs;

function pair(a: number, b: number, probability: number, alignment = 2): RowCandidate {
  const { features, evidence } = template as RowCandidate;
  return { a, b, probability, features: { ...features, alignment }, evidence };
}
const places = (pairs: readonly RowCandidate[]) => chooseRows(pairs, tellOneEvent(pairs)).map(({ a, b }) => [a, b]);

describe('chooseRows', () => {
  it('takes the surest pairs and lets a sentence into one row only', () => {
    const pairs = [pair(0, 0, 0.85), pair(1, 0, 0.95), pair(1, 1, 0.9), pair(0, 1, 0.65), pair(2, 1, 0.75)];

    expect(places(pairs)).toEqual([
      [
        [0, 1],
        [0, 1],
      ],
    ]);
  });

  it('leaves out what is unsure', () => {
    expect(places([pair(0, 0, 0.59), pair(1, 1, 0.61)])).toEqual([[[1], [1]]]);
  });

  it('is silent where nothing shows that both tell one event', () => {
    const pairs = [pair(0, 0, 0.9, 1), pair(1, 1, 0.9, 1.2)];

    expect(tellOneEvent(pairs)).toBe(false);
    expect(places(pairs)).toEqual([]);
  });

  it('makes a row of equal sentences in any texts', () => {
    const equal = pair(3, 4, 0.1, 0);
    const evidence = { ...equal.evidence, orderOfLonger: 1, onesOfLonger: 1 };

    expect(places([{ ...equal, evidence }])).toEqual([[[3], [4]]]);
  });

  it('lets no more than three sentences a side into a row', () => {
    const pairs = [0, 1, 2, 3, 4].map((b) => pair(0, b, 0.9 - b / 100));

    expect(places(pairs)).toEqual([[[0], [0, 1, 2]]]);
  });

  it('gives the mirrored rows for the mirrored pairs', () => {
    const pairs = [pair(0, 1, 0.8), pair(1, 0, 0.8), pair(1, 1, 0.8), pair(2, 1, 0.7)];
    const mirrored = pairs.map((one) => ({ ...one, a: one.b, b: one.a }));

    expect(places(mirrored).map(([a, b]) => [b, a])).toEqual(expect.arrayContaining(places(pairs)));
  });
});
