import { describe, expect, it } from 'vitest';
import { compilePhrases, phraseAt, phraseBefore } from './phrases';
import { tokenize } from './tokens';

describe('phrases', () => {
  const tokens = tokenize('not more than five years old', '.', false);

  it('finds the longest that ends before a word', () => {
    const phrases = compilePhrases(
      [
        ['more', 'more than'],
        ['notMore', 'not more|less than'],
      ],
      'last',
    );

    expect(phraseBefore(phrases, tokens, 3)).toEqual({ meaning: 'notMore', first: 0, end: 3 });
    expect(phraseBefore(phrases, tokens, 2)).toBeNull();
  });

  it('finds the longest that begins at a word', () => {
    const phrases = compilePhrases(
      [
        ['year', 'year|years'],
        ['age', 'years old'],
      ],
      'first',
    );

    expect(phraseAt(phrases, tokens, 4)).toEqual({ meaning: 'age', first: 4, end: 6 });
  });
});
