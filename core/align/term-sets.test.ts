import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { massOf, overlapOf, sortedSet } from './term-sets';
import { Vocabulary } from './vocabulary';

/** Term `n` has the rarity `n + 1`. */
function buildVocabulary(size: number): Vocabulary {
  const vocabulary = new Vocabulary();
  for (let term = 0; term < size; term++) vocabulary.idOf(`term ${term}`, () => term + 1);
  return vocabulary;
}

const vocabulary = buildVocabulary(10);
const overlap = (a: readonly number[], b: readonly number[]) => {
  const [one, other] = [sortedSet(a), sortedSet(b)];
  return overlapOf(one, massOf(one, vocabulary), other, massOf(other, vocabulary), vocabulary);
};

describe('sortedSet', () => {
  it('sorts, each once', () => {
    expect([...sortedSet([9, 2, 9, 0, 2])]).toEqual([0, 2, 9]);
  });
});

describe('massOf', () => {
  it('adds up rarities and their squares', () => {
    expect(massOf(sortedSet([0, 2]), vocabulary)).toEqual({ linear: 1 + 3, squared: 1 + 9 });
  });
});

describe('overlapOf', () => {
  it('adds up what both have', () => {
    const found = overlap([0, 1, 2], [1, 2, 3]);

    expect(found).toMatchObject({ count: 2, shared: 2 + 3, rarest: 3 });
    expect(found.cosine).toBeCloseTo((4 + 9) / Math.sqrt((1 + 4 + 9) * (4 + 9 + 16)));
  });

  it('of equal sets has the cosine 1', () => {
    expect(overlap([1, 4, 6], [6, 4, 1]).cosine).toBeCloseTo(1);
  });

  it.each([
    ['nothing shared', [0, 1], [2, 3]],
    ['nothing on one side', [], [2, 3]],
    ['nothing at all', [], []],
  ])('is none with %s', (_what, a, b) => {
    expect(overlap(a, b)).toMatchObject({ count: 0, shared: 0, cosine: 0, rarest: 0 });
  });

  it('is the same with the sides swapped', () => {
    const terms = fc.array(fc.nat({ max: 9 }));
    fc.assert(
      fc.property(terms, terms, (a, b) => {
        expect(overlap(a, b)).toEqual(overlap(b, a));
      }),
    );
  });
});
