import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoryCounts } from '../text/rarity';
import { alignVersions, featuresOfPairs, readVersion } from './align-versions';
import { Vocabulary } from './vocabulary';

const HERE = [
  'The Karsten dam broke on Tuesday and flooded the town of Velmar.',
  'Governor Ilse Marant declared a state of emergency.',
  'Pumps were sent from Brenn.',
];
const THERE = [
  'A state of emergency was declared by governor Ilse Marant.',
  'Velmar was flooded when the Karsten dam broke on Tuesday.',
  'Schools will open again on Monday.',
];
const ELSEWHERE = ['Pilots of the airline went on strike.', 'Shares fell by six percent in Lanst.'];

const MANY_STORIES: StoryCounts = { stories: 200, countOf: (term) => (term.length < 5 ? 100 : 2) };

function align(here: readonly string[], there: readonly string[], counts?: StoryCounts) {
  const vocabulary = new Vocabulary(counts);
  const [one, other] = [here, there].map((sentences) => readVersion({ sentences, language: 'en' }, vocabulary));
  if (!one || !other) throw new Error('there are two');
  const pairs = alignVersions(one, other, vocabulary);
  const probabilityOf = (a: number, b: number) =>
    pairs.find((pair) => pair.a === a && pair.b === b)?.probability ?? Number.NaN;
  return { one, other, vocabulary, pairs, probabilityOf };
}

describe('alignVersions', () => {
  it('has every pair once, row by row', () => {
    const { pairs } = align(HERE, ELSEWHERE);

    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 0],
      [2, 1],
    ]);
  });

  it.each([
    ['by themselves', undefined],
    ['among many stories', MANY_STORIES],
  ])('holds the same said in other words for likelier than something else, %s', (_what, counts) => {
    const { probabilityOf } = align(HERE, THERE, counts);

    expect(probabilityOf(0, 1)).toBeGreaterThan(Math.max(probabilityOf(0, 0), probabilityOf(0, 2)));
    expect(probabilityOf(1, 0)).toBeGreaterThan(Math.max(probabilityOf(1, 1), probabilityOf(1, 2)));
    expect(Math.max(probabilityOf(2, 0), probabilityOf(2, 1), probabilityOf(2, 2))).toBeLessThan(probabilityOf(0, 1));
  });

  it('holds sentences of versions of one event for likelier than those of two', () => {
    const best = (there: readonly string[]) =>
      Math.max(...align(HERE, there).pairs.map(({ probability }) => probability));

    expect(best(HERE)).toBeGreaterThanOrEqual(best(THERE));
    expect(best(THERE)).toBeGreaterThan(best(ELSEWHERE));
    expect(best(ELSEWHERE)).toBeLessThan(0.5);
  });

  it('has no pairs with a version without sentences', () => {
    expect(align(HERE, []).pairs).toEqual([]);
    expect(align([], []).pairs).toEqual([]);
  });

  it('is the same with the sides swapped, for any sentences', () => {
    const words = fc.constantFrom(
      ...HERE.concat(THERE, ELSEWHERE).flatMap((sentence) => sentence.split(' ')),
      '14',
      '',
    );
    const versions = fc.array(
      fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(versions, versions, (here, there) => {
        const { pairs } = align(here, there);
        const swapped = align(there, here);
        for (const { a, b, probability } of pairs) {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThan(1);
          expect(swapped.probabilityOf(b, a)).toBeCloseTo(probability, 9);
        }
      }),
    );
  });

  it('throws at no text', () => {
    const versions = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
    fc.assert(fc.property(versions, versions, (here, there) => void align(here, there)));
  });
});

describe('featuresOfPairs', () => {
  it('gives the features on which the probabilities stand', () => {
    const { one, other, vocabulary, pairs } = align(HERE, THERE);

    expect(featuresOfPairs(one, other, vocabulary).flat()).toEqual(pairs.map(({ features }) => features));
  });
});
