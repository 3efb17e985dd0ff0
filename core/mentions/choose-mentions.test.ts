import { describe, expect, it } from 'vitest';
import { buildAlias, topicId } from '../../tests/support/builders';
import { mentionChooser, STRETCH_CHARACTERS, type Density } from './choose-mentions';
import { compileMatcher } from './compile-matcher';
import { findMentions } from './find-mentions';

const matcher = compileMatcher([buildAlias('Mali'), buildAlias('France', { topicId: 'france' })], 'en');
const far = ' '.repeat(STRETCH_CHARACTERS);
const text = `Mali Mali France${far}Mali`;
const mentions = findMentions(text, matcher);

function choose(density: Density, mayMark = (_start: number) => true) {
  return mentionChooser(density).choose({ mentions, length: text.length, mayMark: ({ start }) => mayMark(start) });
}

describe('mentionChooser', () => {
  it('marks the first of each topic in every stretch', () => {
    expect(choose('stretch')).toEqual([mentions[0], mentions[2], mentions[3]]);
  });

  it('marks only the first of each topic', () => {
    expect(choose('first')).toEqual([mentions[0], mentions[2]]);
  });

  it('marks every one', () => {
    expect(choose('every')).toEqual(mentions);
  });

  it('takes the next one where a place may not be marked', () => {
    expect(choose('first', (start) => start > 0)).toEqual([mentions[1], mentions[2]]);
  });

  it('goes on counting in the next part of a text', () => {
    const { choose: next } = mentionChooser('stretch');
    const mayMark = () => true;
    next({ mentions: mentions.slice(0, 1), length: 20, mayMark });

    expect(next({ mentions: mentions.slice(0, 1), length: STRETCH_CHARACTERS, mayMark })).toEqual([]);
    expect(next({ mentions: mentions.slice(0, 1), length: 20, mayMark })).toHaveLength(1);
  });

  it.each(['stretch', 'first'] as const)('marks a topic again that has lost its mark (%s)', (density) => {
    const { choose: next, forget } = mentionChooser(density);
    const part = { mentions: mentions.slice(0, 3), length: 20, mayMark: () => true };
    next(part);

    forget(topicId('mali'));

    expect(next(part)).toEqual([mentions[0]]);
  });

  it.each<[Density, number]>([
    ['stretch', 1],
    ['first', 0],
  ])('finds a topic due again in an entry of its own, but not where only the first counts (%s)', (density, marked) => {
    const chooser = mentionChooser(density);
    const part = { mentions: mentions.slice(0, 1), length: 20, mayMark: () => true };
    chooser.choose(part);

    chooser.beginEntry();

    expect(chooser.choose(part)).toHaveLength(marked);
  });
});
