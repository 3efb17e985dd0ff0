import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOf, scoreOf, type Scorecard } from '../../core/align/scorecard';
import { fitScorecard, knotsOf, solve, type Example, type FitOptions } from './fit-scorecard';

const rows = (...matrix: readonly (readonly number[])[]) => matrix.map((row) => Float64Array.from(row));
const LINEAR: FitOptions = { kind: 'linear', features: ['x', 'y'], quantiles: [0, 0.5, 1], ridge: 1e-6 };
const GRID = Array.from({ length: 121 }, (_, at) => ({ x: (at % 11) / 10, y: Math.floor(at / 11) / 10 }));
/** Straight from 0 to 2 up to the middle, then straight to 1. */
const bent = (x: number) => (x <= 0.5 ? 4 * x : 3 - 2 * x);

describe('solve', () => {
  it('solves a small system', () => {
    // 4x + 2y = 10 and 2x + 3y = 9.
    const [x, y] = solve(rows([4, 2], [2, 3]), [10, 9]);

    expect(x).toBeCloseTo(1.5);
    expect(y).toBeCloseTo(2);
  });

  it('solves a system of three', () => {
    // The matrix is L Lᵗ of L = [[2, 0, 0], [6, 1, 0], [-8, 5, 3]], and the answer 1, -2, 3.
    const found = solve(rows([4, 12, -16], [12, 37, -43], [-16, -43, 98]), [-68, -191, 364]);

    [1, -2, 3].forEach((value, at) => expect(found[at]).toBeCloseTo(value));
  });

  it('reads only the lower triangle', () => {
    expect(solve(rows([4, 99], [2, 3]), [10, 9])[1]).toBeCloseTo(2);
  });

  it('of nothing is nothing', () => {
    expect(solve([], [])).toEqual([]);
  });
});

describe('knotsOf', () => {
  it.each([
    ['the values at the quantiles', [5, 1, 2, 3, 4], [0, 0.5, 1], [1, 3, 5]],
    ['each value once', [0, 0, 0, 0, 7], [0, 0.5, 1], [0, 7]],
    ['the least and the most where the quantiles are one', [0, 0, 0, 0, 7], [0.25, 0.5], [0, 7]],
    ['the only value', [3, 3], [0, 1], [3]],
    ['0 of nothing', [], [0, 1], [0]],
  ])('are %s', (_what, values, quantiles, knots) => {
    expect(knotsOf(values, quantiles)).toEqual(knots);
  });
});

describe('fitScorecard', () => {
  it('finds an additive function again', () => {
    const examples = GRID.map(({ x, y }): Example => ({ values: { x, y }, target: 7 + bent(x) - 3 * y }));

    const card = fitScorecard(examples, LINEAR);

    for (const { values, target } of examples) expect(scoreOf(card, values)).toBeCloseTo(target, 1);
    expect(card.features.x?.at).toEqual([0, 0.5, 1]);
    const [first = 0, middle = 0, last = 0] = card.features.x?.worth ?? [];
    expect(middle - first).toBeCloseTo(2, 2);
    expect(last - middle).toBeCloseTo(-1, 2);
  });

  it('finds the log-odds of a logistic function again', () => {
    const truth: Scorecard = { intercept: -1, features: { x: { at: [0, 1], worth: [0, 3] } } };
    // Of a hundred examples at each value, as many are right as the probability says.
    const examples = [0, 0.25, 0.5, 0.75, 1].flatMap((x) => {
      const right = Math.round(100 * probabilityOf(scoreOf(truth, { x })));
      return Array.from({ length: 100 }, (_, at): Example => ({ values: { x }, target: at < right ? 1 : 0 }));
    });

    const card = fitScorecard(examples, { kind: 'logistic', features: ['x'], quantiles: [0, 1], ridge: 0.01 });

    for (const x of [0, 0.5, 1])
      expect(Math.abs(probabilityOf(scoreOf(card, { x })) - probabilityOf(scoreOf(truth, { x })))).toBeLessThan(0.02);
  });

  it('stays finite where a feature decides alone', () => {
    const examples = GRID.map(({ x, y }): Example => ({ values: { x, y }, target: x > 0.5 ? 1 : 0 }));

    const card = fitScorecard(examples, { ...LINEAR, kind: 'logistic', ridge: 0.1 });

    expect(scoreOf(card, { x: 1, y: 0.5 })).toBeGreaterThan(2);
    expect(scoreOf(card, { x: 0, y: 0.5 })).toBeLessThan(-2);
    for (const { worth } of Object.values(card.features)) for (const value of worth) expect(value).toBeTypeOf('number');
    expect(Number.isFinite(scoreOf(card, { x: 0.3, y: 0.3 }))).toBe(true);
  });

  it('draws every worth nearer to nothing the stronger the ridge', () => {
    const examples = GRID.map(({ x, y }): Example => ({ values: { x, y }, target: 10 * x }));
    const spread = (ridge: number) => {
      const worth = fitScorecard(examples, { ...LINEAR, ridge }).features.x?.worth ?? [];
      return Math.max(...worth) - Math.min(...worth);
    };

    expect(spread(1)).toBeGreaterThan(spread(100));
    expect(spread(100)).toBeGreaterThan(spread(10_000));
  });

  it('takes a missing value for 0', () => {
    const card = fitScorecard(
      [
        { values: {}, target: 1 },
        { values: { x: 1 }, target: 3 },
      ],
      { ...LINEAR, features: ['x'], quantiles: [0, 1] },
    );

    expect(scoreOf(card, {})).toBeCloseTo(1, 1);
    expect(scoreOf(card, { x: 1 })).toBeCloseTo(3, 1);
  });

  it('gives finite worths for any examples', () => {
    const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const examples = fc.array(
      fc.record({ values: fc.record({ x: numbers, y: numbers }), target: fc.constantFrom(0, 1) }),
    );
    fc.assert(
      fc.property(examples, fc.constantFrom('logistic' as const, 'linear' as const), (list, kind) => {
        const card = fitScorecard(list, { ...LINEAR, kind, ridge: 1 });
        for (const { worth } of Object.values(card.features)) expect(worth.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
