import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['case', 'BARKHANE', 'barkhane'],
    ['accents', 'Élysée', 'elysee'],
    ['accents written as combining marks', 'Goi\u0308ta', 'goita'],
    ['soft hyphens', 'Bar\u00adkhane', 'barkhane'],
    ['full-width letters', 'Ｍａｌｉ', 'mali'],
    ['Arabic diacritics', 'مَالِي', 'مالي'],
    ['Arabic tatweel', 'فرنـــسا', 'فرنسا'],
    ['Arabic alef forms', 'أإآا', 'اااا'],
    ['the final ya and its undotted form', 'مالى', 'مالي'],
    ['letters that Unicode keeps whole', 'Łódź', 'lodz'],
  ])('ignores %s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing on a second pass', () => {
    expect(fold(fold('Île-de-France'))).toBe(fold('Île-de-France'));
  });
});
