import { describe, expect, it } from 'vitest';
import { splitClauses } from '../compare/clauses';
import { alignVersions, readVersion } from './align-versions';
import { focusSentence, focusWeights, sharedBy, type FocusedSentence } from './focus';
import { bestClauses, rowFeatures, type RowFeatures } from './row-features';
import { Vocabulary } from './vocabulary';

const HERE = [
  'The Karsten dam broke on Tuesday and flooded the town of Velmar.',
  'Governor Ilse Marant declared a state of emergency.',
  'Pumps were sent from Brenn.',
];
const THERE = [
  'Velmar was flooded on Tuesday when the Karsten dam broke.',
  'A state of emergency was declared by the governor, while schools in the valley stay closed until Friday.',
];

/** All pairs of sentences with their features, the unlikely ones too. */
function read(here: readonly string[], there: readonly string[]) {
  const vocabulary = new Vocabulary();
  const one = readVersion({ sentences: here, language: 'en' }, vocabulary);
  const other = readVersion({ sentences: there, language: 'en' }, vocabulary);
  const weightOf = focusWeights([...one.sentences, ...other.sentences], vocabulary);
  const [a, b] = [one, other].map(({ sentences }) =>
    sentences.map((sentence) => focusSentence(sentence, splitClauses(sentence.text, 'en'), weightOf)),
  ) as [FocusedSentence[], FocusedSentence[]];
  const shared = a.map((sentence) => b.map((counterpart) => sharedBy(sentence, counterpart)));
  const pairs = alignVersions(one, other, vocabulary);
  const features = rowFeatures(pairs, a, b, shared);
  const featuresOf = (i: number, j: number) => features[i * b.length + j] as RowFeatures;
  return { a, b, shared, pairs, features, featuresOf };
}

describe('bestClauses', () => {
  const { a, b } = read(HERE, THERE);

  it('finds the clause that tells the same', () => {
    const best = bestClauses(a[1] as FocusedSentence, b[1] as FocusedSentence);

    expect(b[1]?.clauses).toHaveLength(2);
    expect(best).toMatchObject({ a: 0, b: 0 });
    expect(best?.shared.terms).toBeGreaterThan(1);
  });

  it('finds none where nothing is shared', () => {
    expect(bestClauses(a[2] as FocusedSentence, b[1] as FocusedSentence)).toBeNull();
  });
});

describe('rowFeatures', () => {
  const { a, b, shared, pairs, features, featuresOf } = read(HERE, THERE);

  it('has the features of every pair, in the order of the pairs', () => {
    expect(rowFeatures([], a, b, shared)).toEqual([]);
    expect(features).toHaveLength(HERE.length * THERE.length);
    expect(rowFeatures(pairs.toReversed(), a, b, shared)).toEqual(features.toReversed());
    for (const own of features) expect(Object.values(own).every(Number.isFinite)).toBe(true);
  });

  it('measures a pair against all others, those that are left out too', () => {
    const worse = pairs.filter((pair) => pair.a === 1 && pair.b === 0);

    expect(rowFeatures(worse, a, b, shared)).toEqual([featuresOf(1, 0)]);
    expect(featuresOf(1, 0).belowBest).toBeCloseTo(featuresOf(1, 0).focusShare - featuresOf(0, 0).focusShare);
  });

  it('tells what the two sentences share by their places', () => {
    for (const [at, { a: i, b: j }] of pairs.entries()) {
      expect(features[at]?.focusShare).toBe(shared[i]?.[j]?.share);
      expect(features[at]?.plainShare).toBe(shared[i]?.[j]?.plainShare);
    }
  });

  it('has nothing of what is shared for a pair that shares nothing', () => {
    expect(featuresOf(2, 1)).toMatchObject({
      focusWeight: 0,
      focusShare: 0,
      focusTerms: 0,
      clauseWeight: 0,
      runWeight: 0,
    });
  });

  it.each([
    'alignment',
    'likeness',
    'focusWeight',
    'focusShare',
    'focusTerms',
    'focusHeaviest',
    'plainShare',
    'clauseWeight',
    'clauseShare',
    'clausePlainShare',
  ] as const)('tells by its %s what goes together', (name) => {
    expect(featuresOf(0, 0)[name]).toBeGreaterThan(featuresOf(0, 1)[name]);
    expect(featuresOf(1, 1)[name]).toBeGreaterThan(featuresOf(1, 0)[name]);
  });

  it('is 0 below the best for the pair that shares most, and less for the others', () => {
    expect(featuresOf(0, 0).belowBest).toBe(0);
    expect(featuresOf(2, 0).belowBest).toBeLessThan(0);
  });

  it('sees what the sentences beside share', () => {
    expect(featuresOf(1, 1).besideShare).toBeCloseTo(featuresOf(0, 0).focusShare);
    expect(featuresOf(0, 1).besideShare).toBe(0);
  });

  it('knows how late and how far apart two sentences stand', () => {
    expect(featuresOf(0, 0)).toMatchObject({ laterPlace: 0, placeApart: 0 });
    expect(featuresOf(2, 1).laterPlace).toBeCloseTo(Math.log(3));
    expect(featuresOf(2, 0).placeApart).toBeCloseTo(2 / 3);
    expect(featuresOf(2, 1).placeApart).toBeCloseTo(2 / 3 - 1 / 2);
  });

  it('weighs a quotation that both have word for word', () => {
    const quoted = '"We will rebuild every house in the valley," she said';
    const { featuresOf: ofQuotes } = read([`${quoted}.`, 'It rained.'], [`${quoted} again.`, 'Farmers wept.']);

    expect(ofQuotes(0, 0).runWeight).toBeGreaterThan(0);
    expect(ofQuotes(1, 1).runWeight).toBe(0);
  });

  it('keeps log-odds within bounds', () => {
    const all = read([HERE[0] ?? '', ''], [HERE[0] ?? '', '']).features;

    expect(all).toHaveLength(4);
    for (const { alignment, sameness } of all) {
      expect(Math.abs(alignment)).toBeLessThanOrEqual(6);
      expect(Math.abs(sameness)).toBeLessThanOrEqual(6);
    }
  });
});
