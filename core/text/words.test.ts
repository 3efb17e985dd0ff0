import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { BLOCK_BREAK, skipJoiners, splitWords } from './words';

describe('splitWords', () => {
  it.each([
    ['apostrophes part words', "Mali's junta", ['mali', 's', 'junta']],
    ['hyphens part words', 'Île-de-France', ['ile', 'de', 'france']],
    ['digits are words', 'France 24', ['france', '24']],
    ['soft hyphens stay inside', 'Bar\u00adkhane', ['barkhane']],
    ['emoji part words', 'France🇫🇷Mali', ['france', 'mali']],
    ['Arabic is split at spaces', 'في مالي', ['في', 'مالي']],
    ['nothing gives nothing', ' … ', []],
  ])('%s', (_rule, text, words) => {
    expect(splitWords(text).map(({ folded }) => folded)).toEqual(words);
  });

  it('keeps offsets into the text for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end, folded } of splitWords(text)) expect(fold(text.slice(start, end))).toBe(folded);
      }),
    );
  });
});

describe('skipJoiners', () => {
  it.each([
    ['a space', 'a b', 2],
    ['a line of the source', 'a\n    b', 6],
    ['an apostrophe', "a'b", 2],
    ['nothing', 'ab', -1],
    ['a comma', 'a, b', -1],
    ['a block break', `a${BLOCK_BREAK}b`, -1],
    ['the end', 'a ', -1],
  ])('answers for %s', (_what, text, next) => {
    expect(skipJoiners(text, 1)).toBe(next);
  });
});
