import { describe, expect, it } from 'vitest';
import { isoDay } from './calendar';
import { numericDates } from './numeric-dates';

function read(text: string, isDayFirst: boolean | null): string[] {
  return numericDates(text, isDayFirst).map(({ start, end, range, vague }) =>
    [text.slice(start, end), range && isoDay(range.from), range && isoDay(range.to), vague].join(' '),
  );
}

describe('numericDates', () => {
  it.each([
    ['2021-11-04', null, ['2021-11-04 2021-11-04 2021-11-04 false']],
    ['03/04/2022', true, ['03/04/2022 2022-04-03 2022-04-03 false']],
    ['03/04/2022', false, ['03/04/2022 2022-03-04 2022-03-04 false']],
    ['03/04/2022', null, ['03/04/2022 2022-03-04 2022-04-03 true']],
    ['04/04/2022', null, ['04/04/2022 2022-04-04 2022-04-04 false']],
    ['23/04/22', null, ['23/04/22 2022-04-23 2022-04-23 false']],
    ['12/23/2021', true, ['12/23/2021 2021-12-23 2021-12-23 false']],
    ['3.4.2022', true, ['3.4.2022 2022-04-03 2022-04-03 false']],
    ['9/11', null, ['9/11   false']],
    ['40/40/2022', null, ['40/40/2022   false']],
    ['10.20.30.40', true, []],
    ['1/2', true, []],
    ['555-12-3456', true, []],
    ['2.1.99999', true, []],
  ])('reads %s (day first: %s)', (text, isDayFirst, expected) => {
    expect(read(text, isDayFirst)).toEqual(expected);
  });
});
