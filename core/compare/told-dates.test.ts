import { describe, expect, it } from 'vitest';
import { HARBOUR_POST, INLAND_HERALD } from '../../tests/support/two-reports';
import { toldDates } from './told-dates';
import type { VersionText } from './version-text';

function text(paragraphs: readonly string[], rest: Partial<VersionText> = {}): VersionText {
  return { title: null, paragraphs, language: 'en', publishedOn: '2031-03-10', ...rest };
}

const daysOf = (here: VersionText, there: VersionText) =>
  toldDates(here, there).map(({ date, until }) => (date === until ? date : `${date}/${until}`));

describe('toldDates', () => {
  it('gives the dates of both texts, the earliest first, with the sentences that name them', () => {
    const dates = toldDates(HARBOUR_POST, INLAND_HERALD);

    expect(dates.map(({ date, until, grain }) => [date, until, grain])).toEqual([
      ['2031-03-06', '2031-03-06', 'day'],
      ['2031-03-08', '2031-03-08', 'day'],
    ]);
    expect(dates[0]?.here).toEqual([
      'At least 40 people died when the Aurelia went down on 6 March, the coast guard said.',
    ]);
    expect(dates[0]?.there).toEqual(['The coast guard said 52 people died when the Aurelia went down on 6 March.']);
    expect(dates[1]?.there).toEqual(['The black box of the ship was recovered by divers on Saturday.']);
  });

  it('swaps with its texts', () => {
    const swapped = toldDates(INLAND_HERALD, HARBOUR_POST).map(({ here, there, ...date }) => ({
      ...date,
      here: there,
      there: here,
    }));

    expect(swapped).toEqual(toldDates(HARBOUR_POST, INLAND_HERALD));
  });

  it('takes dates for one where they mean the same days, in two languages and from two days of publication', () => {
    const here = text(['The dam burst on Monday.'], { publishedOn: '2031-03-11' });
    const there = text(['Le barrage a cédé le 10 mars 2031.'], { language: 'fr', publishedOn: '2031-04-02' });

    expect(toldDates(here, there)).toEqual([
      {
        date: '2031-03-10',
        until: '2031-03-10',
        grain: 'day',
        here: ['The dam burst on Monday.'],
        there: ['Le barrage a cédé le 10 mars 2031.'],
      },
    ]);
  });

  it('leaves out what is vague, and what needs a day of publication where there is none', () => {
    expect(daysOf(text(['It burst around 2014.']), text([]))).toEqual([]);
    expect(daysOf(text(['It burst on Monday.'], { publishedOn: null }), text([]))).toEqual([]);
    expect(toldDates(text([]), text([]))).toEqual([]);
  });

  it('keeps five sentences a side, each once', () => {
    const sentences = Array.from({ length: 8 }, (_, at) => `Gate ${at + 1} was closed in 2014.`);
    const [date, ...more] = toldDates(text([...sentences, ...sentences]), text([]));

    expect(more).toEqual([]);
    expect(date?.here).toEqual(sentences.slice(0, 5));
  });

  it('keeps 24: those that both name, then the finer ones, then those nearer to publication', () => {
    const days = Array.from({ length: 28 }, (_, at) => `The gate was closed on ${at + 1} February 2031.`);
    const here = text(['The works began in 1999 and in January 2031.', ...days]);
    const there = text(['The works began in 1999.']);

    expect(daysOf(here, there)).toEqual([
      '1999-01-01/1999-12-31',
      ...Array.from({ length: 23 }, (_, at) => `2031-02-${String(at + 6).padStart(2, '0')}`),
    ]);
  });
});
