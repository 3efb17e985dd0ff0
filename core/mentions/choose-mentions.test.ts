import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { chooseMentions, STRETCH_CHARACTERS } from './choose-mentions';
import { compileMatcher } from './compile-matcher';
import { findMentions } from './find-mentions';

const matcher = compileMatcher([buildAlias('Mali'), buildAlias('France', { topicId: 'france' })], 'en');
const far = ' '.repeat(STRETCH_CHARACTERS);
const mentions = findMentions(`Mali Mali France${far}Mali`, matcher);
const anywhere = () => true;

describe('chooseMentions', () => {
  it('marks the first of each topic in every stretch', () => {
    expect(chooseMentions(mentions, 'stretch', anywhere)).toEqual([mentions[0], mentions[2], mentions[3]]);
  });

  it('marks only the first of each topic', () => {
    expect(chooseMentions(mentions, 'first', anywhere)).toEqual([mentions[0], mentions[2]]);
  });

  it('marks every one', () => {
    expect(chooseMentions(mentions, 'every', anywhere)).toEqual(mentions);
  });

  it('takes the next one where a place may not be marked', () => {
    expect(chooseMentions(mentions, 'first', ({ start }) => start > 0)).toEqual([mentions[1], mentions[2]]);
  });
});
