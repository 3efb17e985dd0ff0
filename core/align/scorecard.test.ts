import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf, scoreOf, worthOf, type Scorecard } from './scorecard';

const WORTH = { at: [0, 1, 3], worth: [-1, 1, 2] };

describe('worthOf', () => {
  it.each([
    ['at a knot', 1, 1],
    ['between two knots', 0.5, 0],
    ['between the next two', 2, 1.5],
    ['at the first', 0, -1],
    ['before the first', -5, -1],
    ['at the last', 3, 2],
    ['beyond the last', 99, 2],
  ])('%s', (_where, value, worth) => {
    expect(worthOf(WORTH, value)).toBeCloseTo(worth);
  });

  it('is the same everywhere with one knot', () => {
    expect([-1, 4, 9].map((value) => worthOf({ at: [4], worth: [0.3] }, value))).toEqual([0.3, 0.3, 0.3]);
  });

  it('never leaves what the knots are worth', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => {
        expect(worthOf(WORTH, value)).toBeGreaterThanOrEqual(-1);
        expect(worthOf(WORTH, value)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('scoreOf', () => {
  const card: Scorecard = { intercept: 0.5, features: { shared: WORTH, apart: { at: [0, 2], worth: [0, -4] } } };

  it('adds what every feature is worth to the intercept', () => {
    expect(scoreOf(card, { shared: 2, apart: 1 })).toBeCloseTo(0.5 + 1.5 - 2);
  });

  it('takes a missing value for 0 and leaves others aside', () => {
    expect(scoreOf(card, { length: 8 })).toBeCloseTo(0.5 - 1);
  });
});

describe('probabilityOf', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-1000, 0],
    [1000, 1],
  ])('of log-odds %d is %d', (score, probability) => {
    expect(probabilityOf(score)).toBeCloseTo(probability);
  });
});
