import { describe, expect, it } from 'vitest';
import { splitWords } from '../text/words';
import { PhraseIndex } from './phrase-index';

const index = new PhraseIndex([
  ['lamp', 'lamp'],
  ['street lamp', 'street lamp'],
  ['street', 'street'],
  ['lantern*', 'lantern'],
  ['old wick*', 'wick'],
  ['…', 'nothing'],
]);

describe('PhraseIndex', () => {
  it.each([
    ['the longest', 'Street lamps, street lamp', 3 - 1, { length: 2, value: 'street lamp' }],
    ['a shorter one where a comma parts the words', 'street, lamp', 0, { length: 1, value: 'street' }],
    ['an open word', 'Lanternes', 0, { length: 1, value: 'lantern' }],
    ['an open last word', 'old wicker', 0, { length: 2, value: 'wick' }],
    ['no longer word for a closed one', 'lamps', 0, null],
    ['nothing beyond the text', 'lamp', 7, null],
  ])('finds %s', (_what, text, at, expected) => {
    expect(index.longestAt(text, splitWords(text), at)).toEqual(expected);
  });
});
