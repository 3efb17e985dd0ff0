import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentence } from './read-sentence';
import { measure, sentenceFeatures, type Measured, type SentenceFeatures } from './sentence-features';
import { longestCommon, sharedCount } from './sequences';
import { Vocabulary } from './vocabulary';

const WORDS =
  'The dam Karsten burst and flooded 14 houses near Velmar said governor Marant detained arrested 1,650 flood'
    .split(' ')
    .concat('a', 'in', 'killed', 'died', 'people', 'residents', 'U.S.', "Velmar's");
const sentences = fc.array(fc.constantFrom(...WORDS), { maxLength: 24 }).map((words) => words.join(' '));

function compare(a: string, b: string, language = 'en') {
  const vocabulary = new Vocabulary();
  const [one, other] = [a, b].map((text) => measure(readSentence(text, language, vocabulary), vocabulary)) as [
    Measured,
    Measured,
  ];
  return { one, other, vocabulary, features: sentenceFeatures(one, other, vocabulary) };
}

/** What the quick ways give, by the definitions. */
function plainFeatures(a: Measured, b: Measured, vocabulary: Vocabulary): Partial<SentenceFeatures> {
  const missing = (one: Measured, other: Measured) => [...one.terms].filter((id) => !other.terms.includes(id));
  const rarest = (ids: readonly number[]) => Math.max(0, ...ids.map((id) => vocabulary.weightOf(id)));
  const alike = (one: Measured, other: Measured) =>
    missing(one, other).reduce((sum, id) => {
      const told = (one.groups.get(id) ?? []).map((group) => other.groupWeights.get(group) ?? 0);
      return sum + Math.min(Math.max(0, ...told), vocabulary.weightOf(id));
    }, 0);
  const longer = Math.max(a.stems.length, b.stems.length, 1);
  return {
    rarestApart: rarest([...missing(a, b), ...missing(b, a)]),
    alikeOfLarger: (alike(a, b) + alike(b, a)) / 2 / Math.max(1, a.mass.linear, b.mass.linear),
    orderOfLonger: longestCommon(a.stems, b.stems) / longer,
    twosOfLonger: sharedCount(a.twos, b.twos) / Math.max(a.twos.length, b.twos.length, 1),
    threesOfLonger: sharedCount(a.threes, b.threes) / Math.max(a.threes.length, b.threes.length, 1),
  };
}

describe('sentenceFeatures', () => {
  it('of a sentence with itself has everything in common', () => {
    const { features } = compare('Governor Marant visited 14 houses', 'Governor Marant visited 14 houses');

    expect(features).toMatchObject({
      onesOfLonger: 1,
      twosOfLonger: 1,
      threesOfShorter: 1,
      orderOfLonger: 1,
      letters: 1,
    });
    expect(features).toMatchObject({ rarestApart: 0, numbersEqual: 1, numbersBothApart: 0, namesApart: 0 });
    expect(features.cosine).toBeCloseTo(1);
    expect(features.meaningOfLess).toBeCloseTo(1);
    expect(features.unmatchedLess).toBeCloseTo(0);
  });

  it('of sentences about different things has nothing in common', () => {
    const { features } = compare('Two ferries collided off Hessel', 'Shares of Orrin fell sharply');

    expect(features).toMatchObject({
      cosine: 0,
      meaningOfLarger: 0,
      onesOfLonger: 0,
      namesShared: 0,
      namesBothApart: 1,
    });
  });

  it('counts a word for the word that is used for it', () => {
    const { features } = compare('Police arrested Marant', 'Police detained Marant');

    expect(features.alikeOfLarger).toBeGreaterThan(0);
    expect(features.meaningOfLess).toBeGreaterThan(features.cosine * 0.5);
  });

  it('counts numbers and names that only one side has', () => {
    const { features } = compare('Marant saw 14 boats and 3 rafts', 'Frome and Boye saw 14 boats and 9 rafts');

    expect(features).toMatchObject({ numbersEqual: 0, numbersBothApart: 1, namesApart: 3, namesBothApart: 1 });
  });

  it('is the same with the sides swapped', () => {
    fc.assert(
      fc.property(sentences, sentences, fc.constantFrom('en', 'fr', 'xx'), (a, b, language) => {
        const { one, other, vocabulary, features } = compare(a, b, language);
        const swapped = sentenceFeatures(other, one, vocabulary);
        for (const [name, value] of Object.entries(features))
          expect(swapped[name as keyof SentenceFeatures]).toBeCloseTo(value as number, 12);
      }),
    );
  });

  it('is what the definitions say, to the twelfth digit', () => {
    fc.assert(
      fc.property(sentences, sentences, (a, b) => {
        const { one, other, vocabulary, features } = compare(a, b);
        for (const [name, value] of Object.entries(plainFeatures(one, other, vocabulary)))
          expect(features[name as keyof SentenceFeatures]).toBeCloseTo(value, 12);
      }),
    );
  });

  it('is a number for any two texts', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        for (const value of Object.values(compare(a, b).features)) expect(value).toBeTypeOf('number');
        for (const value of Object.values(compare(a, b).features)) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
