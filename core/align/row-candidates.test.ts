import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignVersions, readVersion } from './align-versions';
import { sharedBy, type FocusedSentence } from './focus';
import { rowCandidates } from './row-candidates';
import { probabilityOf, scoreOf, type Scorecard } from './scorecard';
import aloneCard from './scorecards/alignment-alone.json' with { type: 'json' };
import { Vocabulary } from './vocabulary';

const HERE = [
  'Two ferries collided off the island of Hessel on Sunday morning.',
  'Divers searched the wreck for nine missing sailors.',
  'The harbour office blamed thick fog.',
];
const THERE = [
  'Thick fog was to blame, the harbour office said.',
  'Off Hessel two ferries collided early on Sunday.',
  'Tickets will cost more next spring.',
];
/** The least share of what tells sentences apart that makes a candidate. */
const LEAST_SHARE = 0.06;

const words = fc.constantFrom(...[...HERE, ...THERE].flatMap((sentence) => sentence.split(' ')), '14', 'when', '');
const anyVersion = fc.array(
  fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  { maxLength: 4 },
);

function candidatesOf(here: readonly string[], there: readonly string[], card?: Scorecard, language = 'en') {
  const [one, other] = [here, there].map((sentences) => ({ sentences, language })) as [
    { sentences: readonly string[]; language: string },
    { sentences: readonly string[]; language: string },
  ];
  return rowCandidates(one, other, new Vocabulary(), card);
}

function probabilitiesOf(here: readonly string[], there: readonly string[], card?: Scorecard) {
  const { pairs } = candidatesOf(here, there, card);
  return (a: number, b: number) => pairs.find((pair) => pair.a === a && pair.b === b)?.probability ?? 0;
}

/** The places of the pairs of sentences that share too little. */
function leftOut(a: readonly FocusedSentence[], b: readonly FocusedSentence[]): string[] {
  return a.flatMap((one, i) =>
    b.flatMap((other, j) => (sharedBy(one, other).share < LEAST_SHARE ? [`${i} ${j}`] : [])),
  );
}

describe('rowCandidates', () => {
  it('has each pair that shares something once, row by row, and all sentences they were read to', () => {
    const { pairs, a, b } = candidatesOf(HERE, THERE);

    // A wreck goes with a collision: words told for one another are shared too.
    expect(pairs.map((pair) => `${pair.a} ${pair.b}`)).toEqual(['0 1', '1 1', '2 0']);
    expect([a.length, b.length]).toEqual([3, 3]);
    expect(a[0]?.end).toBe(HERE[0]?.length);
  });

  it('leaves out a pair that shares next to nothing', () => {
    const crowd = 'Fishermen, bakers, nurses and carpenters gathered along the narrow quay with candles on Sunday.';
    const pool = 'On Sunday the opera, the museum, the library and the swimming pool stayed open free of charge.';
    const { pairs, a, b } = candidatesOf([...HERE, crowd], [...THERE, pool]);
    const { share } = sharedBy(a[3] as FocusedSentence, b[3] as FocusedSentence);

    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(LEAST_SHARE);
    expect(pairs.filter((pair) => pair.a === 3 && pair.b === 3)).toEqual([]);
  });

  it('has all pairs that share enough and no other, for any sentences', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (here, there) => {
        const { pairs, a, b } = candidatesOf(here, there);

        for (const { features } of pairs) expect(features.focusShare).toBeGreaterThanOrEqual(LEAST_SHARE);
        const left = new Set(leftOut(a, b));
        expect(pairs.filter((pair) => left.has(`${pair.a} ${pair.b}`))).toEqual([]);
        expect(pairs.length + left.size).toBe(here.length * there.length);
      }),
    );
  });

  it('holds what both report for likelier than what only one does', () => {
    const likelihood = probabilitiesOf(HERE, THERE);

    expect(likelihood(0, 1)).toBeGreaterThan(Math.max(likelihood(0, 0), likelihood(0, 2)));
    expect(likelihood(2, 0)).toBeGreaterThan(Math.max(likelihood(2, 1), likelihood(2, 2)));
    for (const b of [0, 1, 2]) expect(likelihood(1, b)).toBeLessThan(likelihood(0, 1));
  });

  it('judges by the scorecard that it is given', () => {
    const byPlace: Scorecard = { intercept: 1, features: { placeApart: { at: [0, 1], worth: [0, -3] } } };
    const likelihood = probabilitiesOf(HERE, THERE, byPlace);

    expect(likelihood(1, 1)).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(likelihood(0, 1)).toBeCloseTo(1 / 2);
    expect(likelihood(2, 0)).toBeCloseTo(1 / (1 + Math.exp(1)));
  });

  it('has none with a version without sentences', () => {
    expect(candidatesOf(HERE, []).pairs).toEqual([]);
    expect(candidatesOf([], []).pairs).toEqual([]);
  });

  it('has none where the versions share nothing', () => {
    expect(candidatesOf(HERE, ['Tickets will cost more next spring.', '']).pairs).toEqual([]);
  });

  it('is the same with the sides swapped', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (here, there) => {
        const { pairs } = candidatesOf(here, there);
        const swapped = probabilitiesOf(there, here);

        expect(candidatesOf(there, here).pairs).toHaveLength(pairs.length);
        for (const { a, b, probability } of pairs) expect(swapped(b, a)).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('gives a probability for any texts in any language', () => {
    const versions = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
    fc.assert(
      fc.property(versions, versions, fc.constantFrom('en', 'fr', 'ar', 'xx'), (here, there, language) => {
        for (const { probability } of candidatesOf(here, there, undefined, language).pairs)
          expect(probability > 0 && probability < 1).toBe(true);
      }),
    );
  });
});

describe('alignVersions of likely pairs', () => {
  function read(here: readonly string[], there: readonly string[]) {
    const vocabulary = new Vocabulary();
    const a = readVersion({ sentences: here, language: 'en' }, vocabulary);
    const b = readVersion({ sentences: there, language: 'en' }, vocabulary);
    return (isLikely?: (i: number, j: number) => boolean) => alignVersions(a, b, vocabulary, isLikely);
  }

  it('gives the same as of all pairs where the pair that is most alike is kept', () => {
    const align = read(HERE, THERE);
    const all = align();
    const isDiagonal = (i: number, j: number) => i === j;
    const [best] = all.toSorted((one, other) => other.features.cosine - one.features.cosine);

    expect(all).toHaveLength(9);
    expect(align((i, j) => isDiagonal(i, j) || (i === best?.a && j === best.b))).toEqual(
      all.filter((pair) => isDiagonal(pair.a, pair.b) || pair === best),
    );
    expect(candidatesOf(HERE, THERE).pairs.map(({ evidence }) => evidence)).toEqual(
      all.filter(({ a, b }) => ['0 1', '1 1', '2 0'].includes(`${a} ${b}`)).map(({ features }) => features),
    );
  });

  it('differs from all pairs by nothing but the best of all, whichever are kept', () => {
    const kept = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(anyVersion, anyVersion, kept, (here, there, flags) => {
        const align = read(here, there);
        const isLikely = (i: number, j: number) => flags[4 * i + j] === true;
        const all = align().filter(({ a, b }) => isLikely(a, b));
        const bestOfAll = Math.max(0, ...all.map(({ features }) => features.cosine));

        expect(align(isLikely)).toEqual(
          all.map(({ a, b, features: ofAll }) => {
            const features = { ...ofAll, bestOfAll };
            return { a, b, probability: probabilityOf(scoreOf(aloneCard, features)), features };
          }),
        );
      }),
    );
  });

  it('has none where no pair is likely', () => {
    expect(read(HERE, THERE)(() => false)).toEqual([]);
  });
});
