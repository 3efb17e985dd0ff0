import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracyAt, averagePrecision, bestBar, pearson, recallAtPrecision, type Scored } from './metrics';

/** Scores with a "+" behind those that are looked for. */
const scored = (written: string): Scored[] =>
  written
    .split(' ')
    .filter(Boolean)
    .map((one) => ({ score: Number.parseFloat(one), isRight: one.endsWith('+') }));

const anyScored = fc.array(fc.record({ score: fc.constantFrom(0, 0.25, 0.5, 1), isRight: fc.boolean() }));

describe('averagePrecision', () => {
  it.each([
    ['everything first', '0.9+ 0.8+ 0.2', 1],
    ['one between', '0.9+ 0.8 0.7+ 0.1', (1 + 2 / 3) / 2],
    ['everything last', '0.9 0.8 0.7+', 1 / 3],
    ['ties taken together', '0.5+ 0.5 0.5 0.5+', 0.5],
    ['a tie in the middle', '0.9+ 0.5+ 0.5 0.1+', (1 + 2 / 3 + 3 / 4) / 3],
    ['nothing to find', '0.9 0.2', 0],
    ['no examples', '', 0],
  ])('of %s', (_what, written, precision) => {
    expect(averagePrecision(scored(written))).toBeCloseTo(precision);
  });

  it('does not depend on the order of the examples', () => {
    fc.assert(
      fc.property(anyScored, (list) => {
        expect(averagePrecision(list.toReversed())).toBeCloseTo(averagePrecision(list));
      }),
    );
  });
});

describe('recallAtPrecision', () => {
  it.each([
    ['the most recall at the bar', '0.9+ 0.8+ 0.7 0.6+ 0.5', 0.75, 1],
    ['less of it at a higher bar', '0.9+ 0.8+ 0.7 0.6+ 0.5', 0.9, 2 / 3],
    ['all of it, though precision dipped before', '0.9 0.8+ 0.7+ 0.6+', 0.75, 1],
    ['none where a tie spoils it', '0.9+ 0.9', 0.9, 0],
    ['none where precision is never so high', '0.9 0.8+', 0.9, 0],
    ['none of no examples', '', 0.5, 0],
  ])('is %s', (_what, written, least, recall) => {
    expect(recallAtPrecision(scored(written), least)).toBeCloseTo(recall);
  });

  it('reads very many examples', () => {
    const many = Array.from({ length: 300_000 }, (_, at): Scored => ({ score: at, isRight: true }));

    expect(recallAtPrecision(many, 0.9)).toBe(1);
  });
});

describe('accuracyAt', () => {
  it('counts those on the right side, a score at the bar being above it', () => {
    expect(accuracyAt(scored('0.9+ 0.5+ 0.4+ 0.1'), 0.5)).toBe(0.75);
  });

  it('is 0 of no examples', () => {
    expect(accuracyAt([], 0.5)).toBe(0);
  });
});

describe('bestBar', () => {
  it.each([
    ['between the two kinds', '0.9+ 0.8+ 0.2', 0.8],
    ['the highest of several', '0.9+ 0.8 0.7+', 0.9],
    ['not within a tie', '0.9+ 0.5+ 0.5 0.5 0.1', 0.9],
    ['letting all through', '0.9+ 0.1+', 0.1],
    ['letting none through', '0.9 0.1', Infinity],
    ['infinite of no examples', '', Infinity],
  ])('is %s', (_what, written, bar) => {
    expect(bestBar(scored(written))).toBe(bar);
  });

  it('is as accurate as any score would be', () => {
    fc.assert(
      fc.property(anyScored, (list) => {
        const best = accuracyAt(list, bestBar(list));
        for (const { score } of list) expect(best).toBeGreaterThanOrEqual(accuracyAt(list, score));
      }),
    );
  });
});

describe('pearson', () => {
  it.each([
    ['a straight line', [1, 2, 3], [10, 20, 30], 1],
    ['a falling line', [1, 2, 3], [3, 2, 1], -1],
    ['no relation', [1, 2, 3], [1, 0, 1], 0],
    ['ties', [1, 1, 2, 2], [1, 2, 2, 3], 1 / Math.SQRT2],
  ])('of %s', (_what, a, b, correlation) => {
    expect(pearson(a, b)).toBeCloseTo(correlation);
  });

  it.each([
    ['a list that does not vary', [1, 1], [1, 2]],
    ['nothing', [], []],
  ])('is not a number of %s', (_what, a, b) => {
    expect(pearson(a, b)).toBeNaN();
  });
});
