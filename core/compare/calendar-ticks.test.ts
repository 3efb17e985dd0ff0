import { describe, expect, it } from 'vitest';
import { parseIsoDay } from '../dates/calendar';
import { calendarTicks } from './calendar-ticks';

const ticks = (first: string, last: string) => calendarTicks(parseIsoDay(first) ?? 0, parseIsoDay(last) ?? 0);
const days = (first: string, last: string) => ticks(first, last).map(({ day }) => day);

describe('calendarTicks', () => {
  it.each([
    ['days', '2031-03-06', '2031-03-09', ['2031-03-06', '2031-03-07', '2031-03-08', '2031-03-09']],
    ['every other day', '2031-03-01', '2031-03-10', [1, 3, 5, 7, 9].map((day) => `2031-03-0${day}`)],
    ['Mondays', '2031-03-01', '2031-03-29', ['2031-03-03', '2031-03-10', '2031-03-17', '2031-03-24']],
    ['months', '2030-11-20', '2031-04-02', ['2030-12-01', '2031-01-01', '2031-02-01', '2031-03-01', '2031-04-01']],
    ['quarters', '2030-02-10', '2031-05-02', ['2030-04-01', '2030-07-01', '2030-10-01', '2031-01-01', '2031-04-01']],
    ['years', '2027-05-01', '2031-05-02', ['2028-01-01', '2029-01-01', '2030-01-01', '2031-01-01']],
    ['decades', '1958-05-01', '2001-05-02', ['1960-01-01', '1970-01-01', '1980-01-01', '1990-01-01', '2000-01-01']],
  ])('are %s from %s to %s', (_what, first, last, expected) => {
    expect(days(first, last)).toEqual(expected);
  });

  it('are two to eight whatever the span, in order and within it', () => {
    for (let length = 1; length < 200 * 365; length = Math.ceil(length * 1.13)) {
      for (const first of [-25_000, 0, 17, 11_111]) {
        const found = calendarTicks(first, first + length);

        expect(found.length).toBeGreaterThanOrEqual(2);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(found.every(({ at }, place) => at >= 0 && at <= 1 && at > (found[place - 1]?.at ?? -1))).toBe(true);
      }
    }
  });

  it('say where a year begins, and which are written where there is little room', () => {
    const found = ticks('2030-11-20', '2031-04-02');

    expect(found.map(({ beginsYear }) => beginsYear)).toEqual([true, true, false, false, false]);
    expect(found.map(({ rank }) => rank)).toEqual([1, 3, 2, 3, 1]);
    expect(found[0]).toMatchObject({ unit: 'month', at: 11 / 133 });
  });

  it('are none on a line without length', () => {
    expect(calendarTicks(5, 5)).toEqual([]);
  });
});
