import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayParts,
  isoDay,
  monthRange,
  parseIsoDay,
  quarterRange,
  seasonRange,
  shiftDay,
  shiftMonths,
  weekdayOf,
  weekRange,
  yearRange,
  type DayRange,
} from './calendar';

const written = ({ from, to }: DayRange) => `${isoDay(from)}..${isoDay(to)}`;
const day = (text: string) => parseIsoDay(text) ?? Number.NaN;

describe('days', () => {
  it.each([
    ['2022-03-16', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-13-01', false],
    ['0000-00-00', false],
    ['1899-12-31', false],
    ['yesterday', false],
  ])('of the calendar: %s is one: %s', (text, is) => {
    expect(parseIsoDay(text) !== null).toBe(is);
  });

  it('come back from their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 47_000 }), (number) => {
        const { year, month, day: inMonth } = dayParts(number);

        expect(dayNumber(year, month, inMonth)).toBe(number);
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it('have their weekday', () => {
    expect(weekdayOf(day('2022-03-16'))).toBe(3);
    expect(weekdayOf(day('1950-01-01'))).toBe(0);
  });
});

describe('ranges', () => {
  it.each([
    ['a week', weekRange(day('2022-03-20')), '2022-03-14..2022-03-20'],
    ['a month', monthRange(2024, 2), '2024-02-01..2024-02-29'],
    ['the month before January', monthRange(2022, 0), '2021-12-01..2021-12-31'],
    ['a year', yearRange(2013), '2013-01-01..2013-12-31'],
    ['years in a row', yearRange(2013, 2015), '2013-01-01..2015-12-31'],
    ['a quarter', quarterRange(2021, 2), '2021-04-01..2021-06-30'],
    ['a summer', seasonRange(2018, 1), '2018-06-01..2018-09-23'],
    ['a winter', seasonRange(2018, 3), '2018-12-01..2019-03-21'],
  ])('hold all days of %s', (_what, range, expected) => {
    expect(written(range)).toBe(expected);
  });
});

describe('shiftMonths', () => {
  it('keeps to the month it comes to', () => {
    expect(isoDay(shiftMonths(day('2022-03-31'), -1))).toBe('2022-02-28');
    expect(isoDay(shiftMonths(day('2022-03-16'), -24))).toBe('2020-03-16');
  });
});

describe('shiftDay', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-05-05', 0, '2024-05-05'],
    ['2023-02-31', 5, '2023-02-31'],
    ['yesterday', 1, 'yesterday'],
  ])('takes %s by %i days to %s', (from, by, to) => {
    expect(shiftDay(from, by)).toBe(to);
  });
});
