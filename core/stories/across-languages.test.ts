import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedAcross } from './across-languages';
import { weigh, type TermCounts } from './pair-features';
import { profileOf } from './story-profile';
import { readTerms, type MatchedText } from './story-terms';

const NO_COUNTS: TermCounts = { stories: 0, countOf: () => 0 };

function weighed(rest: Partial<MatchedText>, counts = NO_COUNTS) {
  const text = { title: '', lead: '', sentences: [], language: 'en', publishedOn: '2031-06-07', ...rest };
  return weigh(profileOf(readTerms(text), text.language), counts);
}

const ENGLISH = weighed({
  title: 'Ferry with 212 people sinks near Velmar',
  sentences: ['The ferry Aurelia sank near Velmar on Friday.'],
  topics: ['veldria', 'velmar'],
});
const FRENCH = weighed({
  title: 'Un ferry coule avec 212 personnes',
  sentences: ['Le ferry Aurelia a coulé vendredi près de Velmar.'],
  topics: ['velmar', 'veldria'],
  language: 'fr',
});
const ARABIC = weighed({
  title: 'غرق عبارة على متنها 212 شخصا',
  sentences: ['غرقت العبارة يوم الجمعة.'],
  topics: ['veldria'],
  language: 'ar',
});

describe('sharedAcross', () => {
  it('counts topics, days, numbers and names that are written alike', () => {
    expect(sharedAcross(ENGLISH, FRENCH)).toMatchObject({ topics: 2, days: 1, numbers: 1, names: 2 });
  });

  it('goes without names between two scripts', () => {
    expect(sharedAcross(ENGLISH, ARABIC)).toMatchObject({ topics: 1, days: 1, numbers: 1, names: 0 });
  });

  it('does not count words that are written alike', () => {
    const [english, french] = [
      weighed({ sentences: ['They saw the ferry.'] }),
      weighed({ sentences: ['Voilà le ferry.'], language: 'fr' }),
    ];

    expect(sharedAcross(english, french)).toEqual({ topics: 0, days: 0, numbers: 0, names: 0, rarity: 0 });
  });

  it('finds what both have as rare where both are all the stories at hand', () => {
    const both: TermCounts = { stories: 2, countOf: () => 2 };
    const [english, again] = [{ sentences: ['It carried 212 people.'] }, { sentences: ['212'], language: 'fr' }];

    const { rarity } = sharedAcross(weighed(english, both), weighed(again, both));

    expect(rarity).toBe(sharedAcross(weighed(english), weighed(again)).rarity);
  });

  it('is the same from either side, to the last bit', () => {
    const word = fc.constantFrom('212', 'Velmar', 'Friday', 'vendredi', 'ferry', '40', 'Aurelia', 'un', 'the');
    const story = fc
      .record({
        title: fc.array(word).map((words) => words.join(' ')),
        sentences: fc.array(fc.array(word).map((words) => words.join(' '))),
        topics: fc.subarray(['veldria', 'velmar', 'dam']),
        language: fc.constantFrom('en', 'fr', 'ar'),
      })
      .map(weighed);

    fc.assert(
      fc.property(story, story, (a, b) => {
        expect(sharedAcross(b, a)).toStrictEqual(sharedAcross(a, b));
      }),
    );
  });
});
