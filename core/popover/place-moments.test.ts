import { describe, expect, it } from 'vitest';
import type { SourcedMoment } from '../packs/topic-background';
import { dateOf, placeMoments } from './place-moments';

function moments(...dates: string[]): SourcedMoment[] {
  return dates.map((date) => ({ id: date, date, text: { en: date }, sources: [] }));
}

function drawn(of: readonly SourcedMoment[], story: string | null): string[] {
  return placeMoments(of, story).map((point) => `${point.kind} ${dateOf(point)}`);
}

describe('placeMoments', () => {
  it('puts the story among the moments', () => {
    expect(drawn(moments('2013-01-11', '2022-05-02', '2022-08-15'), '2022-05-03')).toEqual([
      'moment 2013-01-11',
      'moment 2022-05-02',
      'story 2022-05-03',
      'moment 2022-08-15',
    ]);
  });

  it('puts a later story at the end, and an earlier one at the beginning', () => {
    expect(drawn(moments('2013'), '2024-01-01')).toEqual(['moment 2013', 'story 2024-01-01']);
    expect(drawn(moments('2013'), '2001-01-01')).toEqual(['story 2001-01-01', 'moment 2013']);
  });

  it('puts a story after the moment of its own day', () => {
    expect(drawn(moments('2022-05-02'), '2022-05-02')).toEqual(['moment 2022-05-02', 'story 2022-05-02']);
  });

  it('leaves out a story without a date', () => {
    expect(drawn(moments('2013'), null)).toEqual(['moment 2013']);
  });

  it('says where a new year begins', () => {
    const points = placeMoments(moments('2013-01', '2013-04', '2014'), '2014-05-01');

    expect(points.map(({ year }) => year)).toEqual(['2013', null, '2014', null]);
  });

  it('keeps the first of each year and those nearest to the story where there are too many', () => {
    const month = (year: number, count: number) =>
      Array.from({ length: count }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`);
    const many = moments(...month(2012, 6), ...month(2020, 6), ...month(2022, 12));

    const kept = drawn(many, '2022-06-15').filter((line) => line.startsWith('moment'));

    expect(kept).toHaveLength(11);
    expect(kept).toEqual(expect.arrayContaining(['moment 2012-01', 'moment 2020-01', 'moment 2022-06']));
    expect(kept).not.toContain('moment 2012-02');
  });
});
