import { describe, expect, it } from 'vitest';
import { isArabic, procliticLengths } from './proclitics';

describe('isArabic', () => {
  it.each([
    ['م', true],
    ['ی', true],
    ['M', false],
    ['מ', false],
  ])('knows %s', (letter, is) => {
    expect(isArabic(letter.charCodeAt(0))).toBe(is);
  });
});

describe('procliticLengths', () => {
  it.each([
    ['and', 'ومالي', [1]],
    ['in', 'بمالي', [1]],
    ['and in, either way', 'وبمالي', [2, 1]],
    ['so for, either way', 'فلمالي', [2, 1]],
    ['and in, with vowel signs', 'و\u064eب\u0650مالي', [4, 2]],
    ['for, drawn out', 'ل\u0640مالي', [2]],
    ['no article', 'المالي', []],
    ['no two of a kind', 'بكمالي', [1]],
    ['nothing before another letter', 'مالي', []],
    ['nothing in another script', 'Mali', []],
    ['nothing at the end', '', []],
  ])('finds %s', (_what, word, lengths) => {
    expect(procliticLengths(word)).toEqual(lengths);
  });

  it('looks where it is told to', () => {
    expect(procliticLengths('قال لمالي', 4)).toEqual([1]);
    expect(procliticLengths('لمالي', 1)).toEqual([]);
  });
});
