import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rarityIn, storyFeatures, weigh, type StoryFeatures, type TermCounts } from './pair-features';
import { profileOf, type StoryProfile } from './story-profile';
import { readTerms, type MatchedText } from './story-terms';

const NO_COUNTS: TermCounts = { stories: 0, countOf: () => 0 };

function featuresOf(a: Partial<MatchedText>, b: Partial<MatchedText>, counts = NO_COUNTS): StoryFeatures {
  const [one, other] = [a, b].map((rest) => {
    const text = { title: '', lead: '', sentences: [], language: 'en', publishedOn: '2031-06-07', ...rest };
    return weigh(profileOf(readTerms(text), text.language), counts);
  });
  if (!one || !other) throw new Error('two stories are needed');
  return storyFeatures(one, other);
}

const DAM: Partial<MatchedText> = {
  title: 'Karsten dam breaks, killing 14',
  sentences: ['The dam at Karsten broke on Friday and killed 14 people.', 'Governor Marant visited Velmar.'],
};
const STRIKE: Partial<MatchedText> = { title: 'Pilots to strike', sentences: ['Pilots will walk out next week.'] };

describe('rarityIn', () => {
  it('is the language’s where no stories are at hand', () => {
    expect(rarityIn(NO_COUNTS, 7, 9)).toBeCloseTo(9);
  });

  it('falls with the stories that have the term, and is never none', () => {
    const rarity = (count: number) => rarityIn({ stories: 200, countOf: () => count }, 7, 9);

    expect(rarity(0)).toBeGreaterThan(rarity(20));
    expect(rarity(20)).toBeGreaterThan(rarity(100));
    expect(rarity(200)).toBeGreaterThan(0);
  });
});

describe('storyFeatures', () => {
  it('of a story with itself say that all is told', () => {
    const { copied, namesApart, ...same } = featuresOf(DAM, DAM);

    expect(same.cosine).toBeCloseTo(1);
    expect(same).toMatchObject({ told: 1, toldLess: 1, titleTold: 1, titleToldLess: 1, titleNumbersApart: 0 });
    expect([copied, namesApart]).toEqual([0, 0]);
  });

  it('of stories with nothing in common are none', () => {
    const { namesApart: _, ...shared } = featuresOf(DAM, STRIKE);

    expect(Object.values(shared).filter((value) => value !== 0)).toEqual([]);
  });

  it('of stories without a word are numbers', () => {
    expect(Object.values(featuresOf({}, DAM)).every(Number.isFinite)).toBe(true);
    expect(Object.values(featuresOf({}, {})).every((value) => value === 0)).toBe(true);
  });

  it('count numbers and days that stand at the top of both', () => {
    const shared = featuresOf(DAM, { title: 'Dam', sentences: ['On Friday 14 people died.'] });

    expect(shared).toMatchObject({ numbersShared: 1, daysShared: 1 });
  });

  it('see other numbers in the titles, and other days', () => {
    const apart = featuresOf(DAM, { title: 'Karsten dam kills 17', sentences: ['The dam broke on Thursday.'] });

    expect(apart).toMatchObject({ titleNumbersApart: 1, daysShared: 0 });
    expect(featuresOf(DAM, { ...DAM, title: 'Karsten dam breaks' }).titleNumbersApart).toBe(0);
  });

  it('see names that each has alone, and none where one side only adds some', () => {
    const other = { ...DAM, sentences: ['The dam at Karsten broke, said Ilan Morvat of Dorun.'] };

    expect(featuresOf(DAM, other).namesApart).toBeGreaterThan(1);
    expect(featuresOf(DAM, { title: DAM.title ?? '', sentences: DAM.sentences?.slice(0, 1) ?? [] }).namesApart).toBe(0);
  });

  it('weigh what many stories have less', () => {
    const [a, b] = [{ title: 'Karsten dam' }, { title: 'Karsten strike' }];
    const often: TermCounts = { stories: 200, countOf: () => 0 };
    const karsten = profileOf(
      readTerms({ ...DAM, ...a, sentences: [], lead: '', language: 'en', publishedOn: null }),
      'en',
    );
    const everywhere: TermCounts = { stories: 200, countOf: (term) => (karsten.terms.includes(term) ? 150 : 0) };

    expect(featuresOf(a, b, everywhere).cosine).toBeLessThan(featuresOf(a, b, often).cosine);
  });

  it('see the same copy', () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');

    expect(featuresOf({ sentences: [words] }, { title: 'Dam', sentences: [words] }).copied).toBe(1);
    expect(featuresOf({ sentences: [words] }, DAM).copied).toBe(0);
  });
});

describe('any two profiles', () => {
  const entry = fc.record({
    term: fc.integer({ min: 0, max: 30 }),
    weight: fc.integer({ min: 1, max: 255 }),
    flags: fc.integer({ min: 0, max: 63 }),
    rarity: fc.integer({ min: 1, max: 255 }),
  });
  const profile = fc
    .uniqueArray(entry, { selector: ({ term }) => term, maxLength: 25 })
    .map((entries): StoryProfile => {
      const sorted = entries.sort((a, b) => a.term - b.term);
      return {
        ...{ language: 'en', publishedOn: null, shingles: new Uint32Array(0) },
        terms: Uint32Array.from(sorted, ({ term }) => term),
        weights: Uint8Array.from(sorted, ({ weight }) => weight),
        flags: Uint8Array.from(sorted, ({ flags }) => flags),
        rarities: Uint8Array.from(sorted, ({ rarity }) => rarity),
      };
    });
  const counts: TermCounts = { stories: 90, countOf: (term) => term * 3 };

  it('have the same features with the sides swapped, to the last bit, whatever a term is on either side', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const [one, other] = [weigh(a, counts), weigh(b, counts)];

        expect(storyFeatures(other, one)).toStrictEqual(storyFeatures(one, other));
      }),
      { numRuns: 500 },
    );
  });

  it('have shares from none to one', () => {
    fc.assert(
      fc.property(profile, profile, (a, b) => {
        const { told, toldLess, titleTold, titleToldLess, cosine } = storyFeatures(weigh(a, counts), weigh(b, counts));

        for (const share of [told, toldLess, titleTold, titleToldLess, cosine]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-6); // rarities are kept as floats of 32 bits
        }
      }),
    );
  });
});
