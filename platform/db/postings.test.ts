import { beforeEach, describe, expect, it } from 'vitest';
import { countOf, emptyDay, withStory, type DayPostings } from '../../core/stories/day-postings';
import { buildDatabase } from '../../tests/support/databases';
import { addToDay, isWholeDay, readDays, takeFromDay } from './postings';
import { READING_STORES, type Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const postings = () => database.transaction([...READING_STORES], 'readwrite').objectStore('postings');
const story = (url: string) => ({ url, outlet: 'a.example', terms: [{ term: 7, weight: 3 }] });
const DAY = '2024-03-02';
const DAMAGED = { day: DAY, urls: ['a'], outlets: [] } as unknown as DayPostings;

describe('addToDay', () => {
  it('adds a story to its day', async () => {
    await addToDay(postings(), DAY, story('a'));
    await addToDay(postings(), DAY, story('b'));

    const row = await database.get('postings', DAY);

    expect(row).toEqual(withStory(withStory(emptyDay(DAY), story('a')), story('b')));
    expect(isWholeDay(row)).toBe(true);
  });

  it('begins a day anew whose row was damaged', async () => {
    await database.put('postings', DAMAGED);

    await addToDay(postings(), DAY, story('b'));

    expect((await database.get('postings', DAY))?.urls).toEqual(['b']);
  });
});

describe('takeFromDay', () => {
  it('takes a story out', async () => {
    await addToDay(postings(), DAY, story('a'));
    await addToDay(postings(), DAY, story('b'));

    await takeFromDay(postings(), DAY, ['a', 'x']);

    const [row] = await readDays(postings(), DAY, DAY);
    expect([row?.urls, row && countOf(row, 7)]).toEqual([['b'], 1]);
  });

  it.each<[string, DayPostings]>([
    ['in which no story is left', withStory(emptyDay(DAY), story('a'))],
    ['that was damaged', DAMAGED],
  ])('leaves nothing of a day %s', async (_what, row) => {
    await database.put('postings', row);

    await takeFromDay(postings(), DAY, ['a']);

    expect(await database.count('postings')).toBe(0);
  });

  it('does nothing on a day without stories', async () => {
    await takeFromDay(postings(), DAY, ['a']);

    expect(await database.count('postings')).toBe(0);
  });
});

describe('readDays', () => {
  beforeEach(async () => {
    for (const day of ['2024-03-03', '2024-03-01', '2024-03-02', '2024-03-04']) {
      await addToDay(postings(), day, story(day));
    }
  });

  const daysOf = async (first: string, last: string) => (await readDays(postings(), first, last)).map(({ day }) => day);

  it('gives a span of days, both ends included, oldest first', async () => {
    expect(await daysOf('2024-03-02', '2024-03-03')).toEqual(['2024-03-02', '2024-03-03']);
    expect(await daysOf('2024-03-05', '2024-04-01')).toEqual([]);
    expect(await daysOf('2024-03-03', '2024-03-02')).toEqual([]);
  });

  it('passes over a row that was damaged', async () => {
    await database.put('postings', DAMAGED);

    expect(await daysOf('2024-03-01', '2024-03-03')).toEqual(['2024-03-01', '2024-03-03']);
  });
});

describe('isWholeDay', () => {
  it.each([[undefined], [{}], [DAMAGED], [{ ...emptyDay(DAY), starts: [0] }], [{ ...emptyDay(DAY), urls: [7] }]])(
    'is false of %j',
    (row) => {
      expect(isWholeDay(row)).toBe(false);
    },
  );
});
