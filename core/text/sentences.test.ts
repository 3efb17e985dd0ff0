import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

describe('splitSentences', () => {
  it.each([
    ['full stops', 'One is here. Two is there.', ['One is here.', 'Two is there.']],
    ['not after a title', 'It was Col. Maïga who spoke. He left.', ['It was Col. Maïga who spoke.', 'He left.']],
    ['not after an initial', 'J. Doe spoke.', ['J. Doe spoke.']],
    ['white space of the source', ' One\n    line. ', ['One line.']],
    ['nothing from nothing', '  ', []],
  ])('splits at %s', (_what, paragraph, sentences) => {
    expect(splitSentences(paragraph, 'en')).toEqual(sentences);
  });

  it('splits Arabic', () => {
    expect(splitSentences('أعلنت مالي القرار. رحبت باماكو.', 'ar')).toEqual(['أعلنت مالي القرار.', 'رحبت باماكو.']);
  });

  it.each([
    [
      'Officials in the U.S. said Sen. Ada Moor had left. She had not.',
      ['Officials in the U.S. said Sen. Ada Moor had left.', 'She had not.'],
    ],
    ['He has moved to the U.S. The move was sudden.', ['He has moved to the U.S.', 'The move was sudden.']],
    ['It was sealed on Jan. 3 by Gov. Bell.', ['It was sealed on Jan. 3 by Gov. Bell.']],
  ])('keeps short forms in their sentence: %s', (paragraph, expected) => {
    expect(splitSentences(paragraph, 'en')).toEqual(expected);
  });
});
