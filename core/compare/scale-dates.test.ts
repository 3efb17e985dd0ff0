import { describe, expect, it } from 'vitest';
import { isoDay } from '../dates/calendar';
import { periodRange, scaleDates, type Datable } from './scale-dates';
import type { ToldDate } from './told-dates';

/** A date told by the sides in `by`. */
function told(date: string, by: 'here' | 'there' | 'both' = 'both', until = date): ToldDate {
  const sentence = (side: 'here' | 'there') => (by === side || by === 'both' ? [`On ${date}, ${side}.`] : []);
  return { date, until, grain: 'day', here: sentence('here'), there: sentence('there') };
}

function scaled(rest: Partial<Datable> & { readonly days?: readonly [string | null, string | null] }) {
  const { days: [here, there] = ['2031-03-08', '2031-03-09'], ...others } = rest;
  return scaleDates({ here: { publishedOn: here }, there: { publishedOn: there }, dates: [], moments: [], ...others });
}

const moment = (date: string) => ({ id: `m-${date}`, date, text: { en: date }, sources: [] });

describe('scaleDates', () => {
  it('is linear in days, with both days of publication', () => {
    const line = scaled({
      dates: [told('2031-02-28', 'here'), told('2031-03-05', 'there')],
      days: ['2031-03-08', '2031-03-10'],
    });

    expect(line?.published).toEqual({
      here: { day: '2031-03-08', at: 0.8, isBeyond: false },
      there: { day: '2031-03-10', at: 1, isBeyond: false },
    });
    expect(line?.dots).toEqual([
      { lane: 'here', at: 0, count: 1 },
      { lane: 'there', at: 0.5, count: 1 },
    ]);
    expect(line?.entries.map(({ period }) => period)).toEqual(['2031-02-28', '2031-03-05', '2031-03-08', '2031-03-10']);
  });

  it('draws what both name on both sides, and moments on the line', () => {
    const line = scaled({ dates: [told('2031-03-06')], moments: [moment('2031-03-07')] });

    expect(line?.dots.map(({ lane }) => lane)).toEqual(['here', 'there', 'moment']);
  });

  it('puts all that falls on the same days into one entry', () => {
    const line = scaled({
      dates: [told('2031-03-08'), told('2031-03-01', 'here', '2031-03-31')],
      moments: [moment('2031-03')],
    });

    expect(line?.entries.map(({ period, what }) => [period, what.map(({ kind }) => kind)])).toEqual([
      ['2031-03', ['told', 'moment']],
      ['2031-03-08', ['published', 'told']],
      ['2031-03-09', ['published']],
    ]);
  });

  it('draws months and years in their true length, in rows where they overlap', () => {
    const dates = [told('2030-01-01', 'here', '2030-12-31'), told('2030-07-01', 'here', '2030-07-31')];
    const line = scaled({ dates, days: ['2030-12-31', null] });

    expect(line?.bars.map(({ at, until, row }) => [at, until, row])).toEqual([
      [0, 1, 0],
      [181 / 364, 211 / 364, 1],
    ]);
    expect(line?.dots).toEqual([]);
  });

  it('bundles what falls together, and nothing stands nearer than it can be told apart', () => {
    const days = Array.from({ length: 20 }, (_, at) => told(isoDay(22_300 + at * at), 'here'));
    const dots = scaled({ dates: days, days: [null, null] })?.dots ?? [];

    expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    expect(dots.length).toBeLessThan(20);
    expect(dots.every(({ at }, place) => at - (dots[place - 1]?.at ?? -1) >= 0.045)).toBe(true);
  });

  it('leaves to words what would squash the rest', () => {
    const recent = ['2031-03-02', '2031-03-05', '2031-03-06'].map((day) => told(day));
    const line = scaled({ dates: [told('1991-05-01'), ...recent], moments: [moment('1960'), moment('2060')] });

    expect(line?.earlier).toEqual(['1960', '1991-05-01']);
    expect(line?.later).toEqual(['2060']);
    expect(line?.ticks[0]?.day).toBe('2031-03-02');
    expect(line?.entries).toHaveLength(8);
  });

  it('keeps all where they are spread evenly, however far back they go', () => {
    const dates = ['1960-01-01', '1975-01-01', '1990-01-01', '2010-01-01'].map((day) => told(day));

    expect(scaled({ dates })?.earlier).toEqual([]);
  });

  it('cuts a long date that goes beyond the line, and leaves it open there', () => {
    const recent = ['2031-03-02', '2031-03-05', '2031-03-06'].map((day) => told(day));
    const line = scaled({ dates: [told('2031-01-01', 'there', '2031-12-31'), ...recent] });

    expect(line?.bars).toEqual([{ lane: 'there', at: 0, until: 1, isOpenBefore: true, isOpenAfter: true, row: 0 }]);
    expect([line?.earlier, line?.later]).toEqual([[], []]);
  });

  it('names a day of publication at the end where the texts are about another time', () => {
    const dates = ['1960-05-01', '1960-05-02', '1960-05-04', '1960-05-09'].map((day) => told(day));
    const line = scaled({ dates });

    expect(line?.published.here).toEqual({ day: '2031-03-08', at: 1, isBeyond: true });
    expect(line?.later).toEqual(['2031-03-08', '2031-03-09']);
  });

  it('is nothing with fewer than two different dates', () => {
    expect(scaled({ days: [null, null] })).toBeNull();
    expect(scaled({ days: ['2031-03-08', '2031-03-08'], dates: [told('2031-03-08')] })).toBeNull();
    expect(scaled({ days: ['soon', '2031-03'], dates: [told('2031-13-08')] })).toBeNull();
  });

  it('swaps with its sides', () => {
    const one = scaled({ dates: [told('2031-03-01', 'here'), told('2031-03-04')] });
    const other = scaled({
      dates: [told('2031-03-01', 'there'), told('2031-03-04')],
      days: ['2031-03-09', '2031-03-08'],
    });

    expect(other?.published).toEqual({ here: one?.published.there, there: one?.published.here });
    expect(other?.ticks).toEqual(one?.ticks);
  });
});

describe('periodRange', () => {
  it.each([
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1960', '1960-01-01', '1960-12-31'],
    ['2013/2022-05-02', '2013-01-01', '2022-05-02'],
  ])('reads %s', (period, from, to) => {
    const range = periodRange(period);

    expect(range && [isoDay(range.from), isoDay(range.to)]).toEqual([from, to]);
  });

  it.each(['', 'soon', '2024-13', '2024-02-30', '2024/2020', '2020/2021/2022', '0050'])(
    'reads nothing in "%s"',
    (period) => {
      expect(periodRange(period)).toBeNull();
    },
  );
});
