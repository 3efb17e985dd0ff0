import { describe, expect, it } from 'vitest';
import { formatPeriod, isDay } from './format-period';

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

describe('isDay', () => {
  it.each([
    ['2022-05-02', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-13-01', false],
    ['0000-00-00', false],
    ['yesterday', false],
  ])('of %s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });
});
