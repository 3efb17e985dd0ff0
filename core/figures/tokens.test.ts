import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens';

function forms(text: string): string[] {
  return tokenize(text, '.', false).map(({ kind, folded, gap }) => `${kind} ${folded} ${gap}`);
}

describe('tokenize', () => {
  it('tells words, numbers and marks, and what joins them', () => {
    expect(forms('A 33-year rise: $5.')).toEqual([
      'word a none',
      'number 33 space',
      'word year hyphen',
      'word rise space',
      'mark : none',
      'mark $ space',
      'number 5 none',
      'mark . none',
    ]);
  });

  it('joins letters of an abbreviation by a dot', () => {
    expect(forms('U.S. ships')).toEqual(['word u none', 'word s dot', 'mark . none', 'word ships space']);
  });

  it('parts digits from what is written against them', () => {
    expect(forms('5bn')).toEqual(['number 5 none', 'word bn none']);
    expect(forms('و5')).toEqual(['word و none', 'number 5 none']);
    expect(forms('F16')).toEqual(['word f16 none']);
    expect(tokenize('2½ and .85', '.', false).map(({ value }) => value)).toEqual([2, 0.5, 0, 0.85]);
  });
});
