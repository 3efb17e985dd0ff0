import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['case', 'BARKHANE', 'barkhane'],
    ['accents', 'Élysée', 'elysee'],
    ['accents written as combining marks', 'Goi\u0308ta', 'goita'],
    ['soft hyphens', 'Bar\u00adkhane', 'barkhane'],
    ['full-width letters', 'Ｍａｌｉ', 'mali'],
    ['ligatures', 'oﬃce', 'office'],
    ['Arabic diacritics', 'مَالِي', 'مالي'],
    ['Arabic tatweel', 'فرنـــسا', 'فرنسا'],
    ['Arabic alef forms', 'أإآٱا', 'ااااا'],
    ['the final ya and its undotted form', 'مالى', 'مالي'],
    ['Persian and Urdu letter forms', 'کیہ', 'كيه'],
    ['Hebrew points', 'מָלִי', 'מלי'],
    ['the form of a final sigma', 'ΛΌΦΟΣ λόφος', 'λοφοσ λοφοσ'],
    ['letters that Unicode keeps whole', 'Łódź', 'lodz'],
    ['how Hangul is composed', '말리'.normalize('NFD'), '말리'],
    ['how kana are composed', 'ハ\u3099ルカン', 'バルカン'],
    ['half-width kana', 'ﾊﾞﾙｶﾝ', 'バルカン'],
  ])('ignores %s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each([
    ['Indic vowel signs', 'माली', 'मल'],
    ['Indic points', 'ज़ल', 'जल'],
    ['voicing marks of kana', 'が', 'か'],
    ['Thai vowels and tones', 'มาลี่', 'มาล'],
  ])('keeps %s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('changes nothing on a second pass, and does not mind how a word is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (word) => {
        const folded = fold(word);

        expect(fold(folded)).toBe(folded);
        expect(fold(word.normalize('NFD'))).toBe(folded);
        expect(fold(word.normalize('NFC'))).toBe(folded);
      }),
      { numRuns: 500 },
    );
  });
});
