import { describe, expect, it } from 'vitest';
import { buildStory, topicId } from '../../tests/support/builders';
import { indexStory } from '../stories/index-story';
import { IN_TITLE, type StoryProfile } from '../stories/story-profile';
import { hasGrown, isSameStory, tellsMore, topicsOfBoth } from './read-again';

const kept = { title: 'Dam opens', sentences: ['The dam opened.', 'A choir sang.'] };

describe('tellsMore', () => {
  it.each<[string, Partial<typeof kept>, boolean]>([
    ['the same', {}, false],
    ['the same in shorter sentences', { sentences: ['The dam opened.', 'A choir', 'sang.'] }, false],
    ['a part of it', { sentences: ['The dam opened.'] }, false],
    ['more', { sentences: [...kept.sentences, 'It rained.'] }, true],
    ['a part of it under another title', { title: 'Dam opens late', sentences: ['The dam opened.'] }, true],
  ])('of %s', (_what, read, expected) => {
    expect(tellsMore({ ...kept, ...read }, kept)).toBe(expected);
  });
});

describe('hasGrown', () => {
  it.each<[string, string, boolean]>([
    ['the same', 'abcdefgh', false],
    ['less than a quarter more', 'abcdefghi', false],
    ['a quarter more', 'abcdefghij', true],
    ['less', 'abc', false],
  ])('of %s', (_what, text, expected) => {
    expect(hasGrown({ sentences: [text] }, { sentences: ['abcd', 'efgh'] })).toBe(expected);
  });
});

describe('topicsOfBoth', () => {
  const [mali, france] = [topicId('mali'), topicId('france')];
  const before = { sentences: ['abcdefgh'], topics: [mali] };

  it.each([
    ['the same text now', 'abcdefgh', [france]],
    ['both, where the text is cut short now', 'abc', [mali, france]],
  ])('are those of %s', (_what, text, expected) => {
    expect(topicsOfBoth({ sentences: [text], topics: [france] }, before)).toEqual(expected);
  });
});

const numbers = (from: number, to: number) => Uint32Array.from({ length: to - from }, (_, at) => from + at);
/** A profile with these shingles, under a title of the terms from one number to another. */
const profile = (shingles: Uint32Array, from = 0, to = 4): StoryProfile => {
  const terms = numbers(0, 20);
  const flags = Uint8Array.from(terms, (term) => (term >= from && term < to ? IN_TITLE : 0));
  return { ...indexStory(buildStory()).profile, terms, flags, shingles };
};

describe('isSameStory', () => {
  it.each<[string, Uint32Array, Uint32Array, boolean]>([
    ['all of both', numbers(0, 50), numbers(0, 50), true],
    ['nine tenths of both', numbers(0, 50), numbers(5, 50), true],
    ['less than that of either', numbers(0, 50), numbers(6, 56), false],
    ['all of one and half of the other', numbers(0, 50), numbers(0, 25), false],
    ['nothing', numbers(0, 50), numbers(50, 100), false],
    ['all of two texts of a sentence', numbers(0, 3), numbers(0, 3), false],
    ['nothing, being empty', numbers(0, 0), numbers(0, 0), false],
  ])('of two texts that share %s', (_what, a, b, expected) => {
    expect(isSameStory(profile(a), profile(b))).toBe(expected);
    expect(isSameStory(profile(b), profile(a))).toBe(expected);
  });

  it.each<[string, [number, number], boolean]>([
    ['half a title', [2, 6], true],
    ['half of the shorter title', [3, 5], true],
    ['less of a title', [3, 7], false],
    ['another title', [4, 8], false],
    ['no title', [0, 0], false],
  ])('of one text under %s', (_what, title, expected) => {
    const text = numbers(0, 50);

    expect(isSameStory(profile(text), profile(text, ...title))).toBe(expected);
    expect(isSameStory(profile(text, ...title), profile(text))).toBe(expected);
  });
});
