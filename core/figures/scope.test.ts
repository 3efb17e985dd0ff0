import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { clauseAround, headNoun, splitClauses } from './scope';
import { tokenize } from './tokens';

function head(text: string, language = 'en'): string | undefined {
  const lexicon = lexiconOf(language);
  return headNoun(tokenize(text, lexicon.decimal, lexicon.spaced), 0, lexicon)?.folded;
}

describe('headNoun', () => {
  it.each([
    ['en', 'civilians killed there', 'civilians'],
    ['en', 'U.S. troops died', 'troops'],
    ['en', 'of the old wooden boats that', 'boats'],
    ['en', 'wounded soldiers', 'soldiers'],
    ['fr', 'd’autres villages brûlés', 'villages'],
    ['de', 'junge Soldaten kamen', 'soldaten'],
    ['ru', 'мирных жителей', 'жителеи'],
    ['ar', 'شخص في', 'شخص'],
  ])('finds in %s "%s" %s', (language, text, expected) => {
    expect(head(text, language)).toBe(expected);
  });

  it('finds none before a verb or a mark', () => {
    expect(head('were killed')).toBeUndefined();
    expect(head(', boats')).toBeUndefined();
  });
});

describe('splitClauses', () => {
  it('parts clauses at marks and at words of contrast', () => {
    const tokens = tokenize('Boats sank while ships stayed; nets tore', '.', false);
    const clauses = splitClauses(tokens, lexiconOf('en'));

    expect(clauses).toEqual([
      { first: 0, end: 2 },
      { first: 3, end: 5 },
      { first: 6, end: 8 },
    ]);
    expect(clauseAround(clauses, { first: 4, end: 5 })).toEqual({ first: 3, end: 5 });
  });
});
