import { describe, expect, it } from 'vitest';
import { benchRow, differences, percentile } from './statistics';

describe('percentile', () => {
  it.each([
    [0.5, 3],
    [0.95, 5],
    [0, 1],
  ])('at %d is %d', (share, value) => {
    expect(percentile([5, 1, 3, 2, 4], share)).toBe(value);
  });
});

describe('benchRow', () => {
  it('holds the median against that of the baseline', () => {
    expect(benchRow('x', [2, 4, 6], [1, 2, 3])).toEqual({ name: 'x', n: 3, p50: 4, p95: 6, ratio: 2 });
  });
});

describe('differences', () => {
  it('are taken round by round', () => {
    expect(differences([5, 7], [4, 1])).toEqual([1, 6]);
  });
});
