import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  emptyDay,
  forEachPosting,
  isConsistent,
  MOST_OF_DAY,
  withoutStories,
  withStory,
  type DayPostings,
  type PostedStory,
} from './day-postings';

const DAY = '2024-03-02';
const story = (url: string, terms: Readonly<Record<number, number>>, outlet = `of ${url}`): PostedStory => ({
  url,
  outlet,
  terms: Object.entries(terms).map(([term, weight]) => ({ term: Number(term), weight })),
});

function dayOf(...stories: readonly PostedStory[]): DayPostings {
  return stories.reduce(withStory, emptyDay(DAY));
}

/** The stories that have a term, each with the term's weight. */
function postingsOf(row: DayPostings, term: number): [url: string | undefined, weight: number][] {
  const found: [string | undefined, number][] = [];
  forEachPosting(row, term, (place, weight) => found.push([row.urls[place], weight]));
  return found;
}

describe('the postings of a day', () => {
  const row = dayOf(story('a', { 7: 3, 2: 1 }), story('b', { 7: 9, 4_294_967_295: 5 }));

  it('tell which stories have a term, and how much it weighs there', () => {
    expect(postingsOf(row, 7)).toEqual([
      ['a', 3],
      ['b', 9],
    ]);
    expect(postingsOf(row, 2)).toEqual([['a', 1]]);
    expect(postingsOf(row, 4_294_967_295)).toEqual([['b', 5]]);
    expect(row.outlets).toEqual(['of a', 'of b']);
  });

  it('count how many have it', () => {
    expect([7, 2, 3, 0, 4_294_967_295].map((term) => countOf(row, term))).toEqual([2, 1, 0, 0, 1]);
    expect(postingsOf(row, 3)).toEqual([]);
    expect(countOf(emptyDay(DAY), 7)).toBe(0);
  });

  it('have one story of an address, the one that came last', () => {
    const again = withStory(row, story('a', { 8: 4 }, 'other'));

    expect(again.urls).toEqual(['b', 'a']);
    expect(again.outlets).toEqual(['of b', 'other']);
    expect([postingsOf(again, 7), postingsOf(again, 2), postingsOf(again, 8)]).toEqual([[['b', 9]], [], [['a', 4]]]);
  });

  it('leave nothing of a story that is taken out', () => {
    expect(withoutStories(row, ['a', 'x'])).toEqual(dayOf(story('b', { 7: 9, 4_294_967_295: 5 })));
    expect(withoutStories(row, row.urls)).toEqual(emptyDay(DAY));
  });

  it('stay the same where a story that is taken out is not among them', () => {
    expect(withoutStories(row, ['x'])).toBe(row);
  });

  it('take no more memory than they say', () => {
    for (const lists of [row.terms, row.starts, row.places, row.weights]) {
      expect(lists.buffer.byteLength).toBe(lists.byteLength);
    }
  });

  it('refuse a story where a day is full', () => {
    const full = { ...emptyDay(DAY), urls: Array.from({ length: MOST_OF_DAY }, String) };

    expect(() => withStory(full, story('a', {}))).toThrow(RangeError);
  });
});

describe('any stories that come and go', () => {
  const terms = fc.uniqueArray(
    fc.record({ term: fc.integer({ min: 0, max: 12 }), weight: fc.integer({ min: 1, max: 255 }) }),
    { selector: ({ term }) => term },
  );
  const url = fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f');
  const step = fc.oneof(
    fc.record({ url, outlet: fc.constantFrom('x', 'y'), terms }),
    fc.uniqueArray(url, { maxLength: 3 }),
  );

  /** The lists as one would make them of the stories that are left. */
  function listsOf(stories: readonly PostedStory[]): [number, [string, number][]][] {
    return Array.from({ length: 13 }, (_, term) => [
      term,
      stories.flatMap((each) => each.terms.flatMap((of) => (of.term === term ? [[each.url, of.weight]] : []))),
    ]) as [number, [string, number][]][];
  }

  it('leave the lists that the remaining stories make', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let row = emptyDay(DAY);
        let left: PostedStory[] = [];
        for (const each of steps) {
          const gone = Array.isArray(each) ? each : [each.url];
          left = left.filter((of) => !gone.includes(of.url));
          if (!Array.isArray(each)) left.push(each);
          row = Array.isArray(each) ? withoutStories(row, each) : withStory(row, each);
        }

        expect(row.urls).toEqual(left.map((of) => of.url));
        expect(row.outlets).toEqual(left.map(({ outlet }) => outlet));
        expect(listsOf(left)).toEqual(Array.from({ length: 13 }, (_, term) => [term, postingsOf(row, term)]));
        for (let term = 0; term < 13; term++) expect(countOf(row, term)).toBe(postingsOf(row, term).length);
        expect([...row.terms]).toEqual(listsOf(left).flatMap(([term, list]) => (list.length > 0 ? [term] : [])));
        expect(isConsistent(row)).toBe(true);
      }),
    );
  });
});

describe('isConsistent', () => {
  const row = dayOf(story('a', { 2: 1, 7: 3 }), story('b', { 7: 9 }));

  it.each<[string, Partial<DayPostings>]>([
    ['an outlet is missing', { outlets: ['x'] }],
    ['a weight is missing', { weights: row.weights.slice(1) }],
    ['a list has no beginning', { starts: row.starts.slice(1) }],
    ['the first list begins late', { starts: Uint32Array.of(1, 1, 3) }],
    ['lists end behind the last posting', { starts: Uint32Array.of(0, 1, 9) }],
    ['a list ends before it begins', { starts: Uint32Array.of(0, 4, 3) }],
    ['terms are not in order', { terms: Uint32Array.of(7, 2) }],
    ['a posting names no story', { places: Uint16Array.of(0, 0, 2) }],
  ])('knows a row in which %s', (_what, part) => {
    expect(isConsistent(row)).toBe(true);
    expect(isConsistent({ ...row, ...part })).toBe(false);
  });
});

it('a day of many stories takes another one in a moment', () => {
  let seed = 1;
  const terms = () =>
    Array.from({ length: 64 }, () => ({ term: (seed = (seed * 48_271) % 2_147_483_647) % 40_000, weight: 9 }));
  let row = emptyDay(DAY);
  for (let place = 0; place < 800; place++) row = withStory(row, { url: `u${place}`, outlet: 'x', terms: terms() });

  const start = performance.now();
  for (let time = 0; time < 10; time++) withStory(row, { url: `u${time}`, outlet: 'x', terms: terms() });

  expect(row.urls).toHaveLength(800);
  expect((performance.now() - start) / 10).toBeLessThan(100); // about 1 ms where nothing else runs
});
