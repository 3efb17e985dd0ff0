import { describe, expect, it } from 'vitest';
import { relateBases } from './quotes';
import { readSentence } from './relate-figures';

function bases(text: string) {
  return readSentence(text, 'en').bases;
}

function relate(a: string, b: string) {
  return relateBases(bases(a)[0] ?? null, bases(b)[0] ?? null);
}

describe('readBases', () => {
  it('takes a change back from the level it led to', () => {
    const [change, level] = bases('Mill shares rose 40 cents to $12.40.');

    expect(change).toEqual(level);
    expect(level?.low).toBeCloseTo(11.99);
    expect(level?.high).toBeCloseTo(12.01);
  });

  it('reads what a level came from', () => {
    const [level] = bases('The yield fell to 4.18 percent from 4.22 percent.');

    expect(level?.low).toBeCloseTo(4.215);
  });

  it('knows none of figures that are no quotation', () => {
    expect(bases('The flood killed 12 people and injured 40.')).toEqual([null, null]);
  });
});

describe('relateBases', () => {
  it.each([
    ['Mill shares rose 40 cents to $12.40.', 'Mill shares were up 55 cents at $12.55.', 'equal'],
    ['Mill shares rose 40 cents to $12.40.', 'Mill shares fell 10 cents to $11.90.', 'equal'],
    ['Mill shares rose 40 cents to $12.40.', 'Mill shares were up 55 cents at $12.95.', 'unequal'],
    ['The index rose 12 points to 1,412.', 'The index gained 9.60 points to 1,410.10.', 'equal'],
    ['Mill shares rose 40 cents to $12.40.', 'Mill shares rose 40 cents.', 'unknown'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });
});
