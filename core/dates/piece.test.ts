import { describe, expect, it } from 'vitest';
import { isoDay, monthRange, parseIsoDay, yearRange, type DayRange } from './calendar';
import { narrow, nearest, whichOf } from './piece';
import { scanSentence } from './scan';
import { PARTS } from './vocabulary';

const written = (range: DayRange | null) => (range ? `${isoDay(range.from)}..${isoDay(range.to)}` : null);

describe('whichOf', () => {
  it('is last, this and next', () => {
    expect([0, 1, 2].map(whichOf)).toEqual([-1, 0, 1]);
  });
});

describe('nearest', () => {
  const find = (sentence: string, month: number, which: -1 | 0 | 1 | null = null, reference = '2022-03-16') => {
    const scan = scanSentence(sentence, 'en', parseIsoDay(reference));
    const last = scan.tokens.length - 1;
    const found = nearest(scan, { first: last, next: last + 1 }, (year) => monthRange(year, month), which);
    return [written(found.range), found.vague];
  };

  it.each([
    ['the last one', 'The port froze in January', 1, null, '2022-01-01..2022-01-31', false],
    ['the one that goes on', 'The port froze in March', 3, null, '2022-03-01..2022-03-31', false],
    ['the next one after a verb that looks ahead', 'It will open in June', 6, null, '2022-06-01..2022-06-30', false],
    ['the last one, in doubt', 'A fair in June', 6, null, '2021-06-01..2021-06-30', true],
    ['the next one, in doubt, when the last is long ago', 'A fair in April', 4, null, '2022-04-01..2022-04-30', true],
    ['the last one that is over', 'It opened last March', 3, -1, '2021-03-01..2021-03-31', false],
    ['the one of this year', 'It opened this February', 2, 0, '2022-02-01..2022-02-28', false],
    ['the next one', 'It opens next March', 3, 1, '2023-03-01..2023-03-31', false],
  ] as const)('is %s', (_what, sentence, month, which, expected, vague) => {
    expect(find(sentence, month, which)).toEqual([expected, vague]);
  });

  it('is unknown without the day of publication', () => {
    expect(find('It opened in March', 3, null, '')).toEqual([null, false]);
  });
});

describe('narrow', () => {
  it.each([
    ['early', '2014-01-01..2014-06-30'],
    ['middle', '2014-04-02..2014-10-01'],
    ['late', '2014-07-01..2014-12-31'],
    ['soFar', '2014-01-01..2014-03-05'],
  ] as const)('takes the %s part of a year', (part, expected) => {
    expect(written(narrow(yearRange(2014), PARTS.indexOf(part), parseIsoDay('2014-03-05')))).toBe(expected);
  });

  it('halves a month', () => {
    expect(written(narrow(monthRange(2022, 1), PARTS.indexOf('late'), null))).toBe('2022-01-16..2022-01-31');
  });
});
