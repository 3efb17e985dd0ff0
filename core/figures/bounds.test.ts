import { describe, expect, it } from 'vitest';
import type { Amount } from './amounts';
import { intervalOf, readBound } from './bounds';
import { lexiconOf } from './lexicon';
import { tokenize } from './tokens';

const count = { kind: 'count' } as const;

function amount(value: number, step = 1): Amount {
  return { first: 0, end: 1, value, step, form: 'digits', sized: step > 1 };
}

describe('intervalOf', () => {
  it('holds a count exact and a measured number as exact as it is written', () => {
    expect(intervalOf(amount(312), 'exactly', count)).toEqual({ low: 312, high: 312, bound: 'exactly' });
    expect(intervalOf(amount(4), 'exactly', { kind: 'percent' })).toEqual({ low: 3.5, high: 4.5, bound: 'exactly' });
    expect(intervalOf(amount(4e9, 1e9), 'exactly', count)).toEqual({ low: 3.5e9, high: 4.5e9, bound: 'exactly' });
  });

  it('takes a large number that ends in noughts for rounded', () => {
    expect(intervalOf(amount(8400), 'exactly', count)).toEqual({ low: 8350, high: 8450, bound: 'exactly' });
  });

  it('opens to the side the words say', () => {
    expect(intervalOf(amount(20), 'atLeast', count)).toEqual({ low: 20, high: Infinity, bound: 'atLeast' });
    expect(intervalOf(amount(20), 'lessThan', count)).toEqual({ low: 0, high: 20, bound: 'lessThan' });
    expect(intervalOf(amount(300), 'about', count)).toEqual({ low: 255, high: 345, bound: 'about' });
    expect(intervalOf(amount(300), 'nearly', count)).toEqual({ low: 255, high: 300, bound: 'about' });
  });
});

describe('readBound', () => {
  it('finds the longest phrase before the number, or one behind it', () => {
    const lexicon = lexiconOf('en');

    expect(readBound(tokenize('no more than 5', '.', false), 3, 4, lexicon)).toEqual({
      first: 0,
      end: 4,
      phrase: 'atMost',
    });
    expect(readBound(tokenize('5 or more', '.', false), 0, 1, lexicon)).toEqual({
      first: 0,
      end: 3,
      phrase: 'atLeast',
    });
    expect(readBound(tokenize('5+', '.', false), 0, 1, lexicon)).toEqual({ first: 0, end: 2, phrase: 'atLeast' });
  });
});
