import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relateDates, type FoundDate } from './relate-dates';

function date(from: string, to: string, more: Partial<FoundDate> = {}): FoundDate {
  return { start: 0, end: 1, from, to, grain: 'day', relative: false, vague: false, ...more };
}

const june = date('2021-06-01', '2021-06-30', { grain: 'month' });
const year = date('2021-01-01', '2021-12-31', { grain: 'year' });
const tenth = date('2021-06-10', '2021-06-10');
const may = date('2021-05-01', '2021-05-31', { grain: 'month' });

describe('relateDates', () => {
  it.each([
    ['the same days', june, { ...june, relative: true }, 'same'],
    ['a day within a month', june, tenth, 'compatible'],
    ['a month within a year', year, may, 'compatible'],
    ['months apart', june, may, 'clash'],
    ['a day outside a month', tenth, may, 'clash'],
    ['a vague month apart', june, { ...may, vague: true }, 'unrelated'],
    ['a beginning and a day', { ...june, bound: 'from' as const }, may, 'unrelated'],
    ['two beginnings apart', { ...june, bound: 'from' as const }, { ...may, bound: 'from' as const }, 'clash'],
  ] as const)('relates %s', (_what, a, b, relation) => {
    expect(relateDates(a, b)).toBe(relation);
    expect(relateDates(b, a)).toBe(relation);
  });

  it('does not depend on the order', () => {
    const days = fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 10, max: 28 }), fc.boolean());
    const dates = days.map(([a, b, vague]) =>
      date(`2021-06-${Math.min(a, b)}`, `2021-06-${Math.max(a, b)}`, { vague }),
    );
    fc.assert(fc.property(dates, dates, (a, b) => relateDates(a, b) === relateDates(b, a)));
  });
});
