import { describe, expect, it } from 'vitest';
import { formatPeriod } from './format-period';

describe('formatPeriod', () => {
  it.each([
    ['2022', '2022'],
    ['2022-05', 'May 2022'],
    ['2022-05-02', '2 May 2022'],
    ['2014/2022', '2014 – 2022'],
    ['long ago', 'long ago'],
  ])('writes %s as %s', (period, written) => {
    expect(formatPeriod(period, 'en-GB')).toBe(written);
  });
});
