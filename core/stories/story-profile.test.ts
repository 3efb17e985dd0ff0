import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from '../text/hash';
import {
  IN_LEAD,
  IN_TITLE,
  indexTermsOf,
  IS_DAY,
  IS_NAME,
  IS_NUMBER,
  IS_TOPIC,
  profileOf,
  STEPS,
  type StoryProfile,
} from './story-profile';
import { readTerms, type MatchedText, type StoryTerm } from './story-terms';

const STORY: MatchedText = {
  title: 'Karsten dam breaks',
  lead: '',
  sentences: [
    'The dam at Karsten broke on Friday.',
    'It held 212 million litres.',
    'Rain fell.',
    'The cattle drowned.',
  ],
  language: 'en',
  publishedOn: '2031-06-07',
  topics: ['veldria'],
};
const profileOfText = (rest: Partial<MatchedText> = {}): StoryProfile => {
  const story = { ...STORY, ...rest };
  return profileOf(readTerms(story), story.language);
};
const flagsOf = ({ terms, flags }: StoryProfile, term: string) => flags[terms.indexOf(hashOf(term))];
const weightOf = ({ terms, weights }: StoryProfile, term: string) => weights[terms.indexOf(hashOf(term))] ?? 0;

describe('profileOf', () => {
  const profile = profileOfText();

  it('has a term’s kind and place as flags', () => {
    expect(flagsOf(profile, 'karsten')).toBe(IS_NAME | IN_TITLE | IN_LEAD);
    expect(flagsOf(profile, '212')).toBe(IS_NUMBER | IN_LEAD);
    expect(flagsOf(profile, 'day 2031-06-06')).toBe(IS_DAY | IN_LEAD);
    expect(flagsOf(profile, 'topic veldria')).toBe(IS_TOPIC | IN_LEAD);
    expect(flagsOf(profile, 'drown')).toBe(0);
  });

  it('weighs the title most, then the first sentences', () => {
    expect(weightOf(profile, 'dam')).toBeGreaterThan(weightOf(profile, 'litr'));
    expect(weightOf(profile, 'litr')).toBeGreaterThan(weightOf(profile, 'drown'));
    expect(weightOf(profile, 'drown')).toBe(STEPS);
  });

  it('says language, day and length', () => {
    expect(profile).toMatchObject({ language: 'en', publishedOn: '2031-06-07' });
  });

  it('of nothing is empty', () => {
    const empty = profileOfText({ title: '', sentences: [], topics: [] });

    expect(
      [empty.terms, empty.weights, empty.flags, empty.rarities, empty.shingles].map(({ length }) => length),
    ).toEqual([0, 0, 0, 0, 0]);
    expect(indexTermsOf(empty)).toEqual([]);
  });

  it('of any text has lists of one length, its terms ascending and each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (title, sentences) => {
        const { terms, weights, flags, rarities } = profileOfText({ title, sentences });

        expect([weights.length, flags.length, rarities.length]).toEqual([terms.length, terms.length, terms.length]);
        expect([...terms]).toEqual([...new Set(terms)].sort((a, b) => a - b));
        expect([...weights, ...rarities].every((value) => value >= 1)).toBe(true);
      }),
    );
  });

  it('keeps what is heavier than a byte can say as heavy as it can', () => {
    const term: StoryTerm = { kind: 'word', rarity: 1_000, written: 'dam', title: 2 ** 30, lead: 0, body: 0 };
    const { weights, rarities } = profileOf({ terms: new Map([['dam', term]]), words: [], publishedOn: null }, 'en');

    expect([weights[0], rarities[0]]).toEqual([255, 255]);
  });
});

describe('indexTermsOf', () => {
  it('has what tells the story from others, and not what stands everywhere', () => {
    const profile = profileOfText({ topics: [], sentences: ['People said on Friday that the dam at Karsten broke.'] });
    const terms = indexTermsOf(profile).map(({ term }) => term);

    expect(terms[0]).toBe(hashOf('karsten'));
    expect(terms).toContain(hashOf('dam'));
    expect(terms).not.toContain(hashOf('peopl'));
  });

  it('has no more than a few dozen of a long text, those of the title among them', () => {
    const sentences = Array.from({ length: 60 }, (_, at) => `Ships from Velmar${at} reached Orrin${at} again.`);
    const terms = indexTermsOf(profileOfText({ sentences }));

    expect(terms).toHaveLength(64);
    expect(terms.map(({ term }) => term)).toContain(hashOf('karsten'));
  });
});
