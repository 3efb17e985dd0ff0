import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateSpans, findDates } from './find-dates';
import phrases from './phrases.json';
import { relateDates } from './relate-dates';

/** A Wednesday. */
const PUBLISHED = '2022-03-16';
const LANGUAGES = ['en', 'en-US', 'fr', 'es', 'de', 'pt', 'ru', 'ar', 'zh', ''];

describe('findDates', () => {
  it.each(phrases)('$language: $text', ({ language, text, dates }) => {
    const found = findDates(text, language, PUBLISHED).map(({ start, end, from, to, vague }) => [
      text.slice(start, end),
      from,
      to,
      ...(vague ? ['vague'] : []),
    ]);

    expect(found).toEqual(dates);
  });

  it('leaves out what needs a day of publication where there is none', () => {
    const text = 'On Tuesday, two weeks ago, they recalled the vote of 3 May 2020 and the fire of 30 June.';

    expect(findDates(text, 'en', null).map(({ from }) => from)).toEqual(['2020-05-03']);
    expect(findDates(text, 'en', 'some day')).toEqual(findDates(text, 'en', null));
  });

  it.each([
    ['en', 'Since 2013 they stayed.', 'from', false],
    ['en', 'They stayed until March 2014.', 'until', false],
    ['fr', 'Depuis le 3 juin 2021, tout est fermé.', 'from', false],
    ['en', 'They left before 2014.', undefined, true],
    ['en', 'They left in 2014.', undefined, false],
  ])('%s: says what "%s" bounds', (language, text, bound, vague) => {
    expect(findDates(text, language, PUBLISHED)).toMatchObject([{ ...(bound && { bound }), vague }]);
  });

  it.each([
    ['en', 'Thursday, 17 March', 'Thursday, 17 March', '2022-03-17'],
    ['fr', 'hier mardi', 'hier mardi', '2022-03-15'],
    ['en', 'from December to January 2021', 'December', '2020-12-01'],
    ['fr', 'du 30 juin au 2 juillet 2021', '30 juin', '2021-06-30'],
  ])('%s: joins "%s"', (language, text, span, from) => {
    const [first] = findDates(text, language, PUBLISHED);

    expect(first && [text.slice(first.start, first.end), first.from]).toEqual([span, from]);
  });

  it('keeps to the text, in order, whatever the text', () => {
    const words = phrases.flatMap(({ text }) => text.split(' '));
    const soup = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((chosen) => chosen.join(' '));
    const junk = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.oneof(soup, junk), fc.constantFrom(...LANGUAGES), (text, language) => {
        let end = 0;
        const dates = findDates(text, language, PUBLISHED);
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(end);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.from <= date.to).toBe(true);
          expect(date.from).toMatch(/^\d{4}-\d\d-\d\d$/u);
          for (const other of dates) expect(relateDates(date, other)).toBe(relateDates(other, date));
          ({ end } = date);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['1 ', 'will be ', '2014-', 'May ', '3 and ', 'the ', '12/12/', 'early '])(
    'is quick with "%s" over and over',
    (part) => {
      const started = performance.now();

      findDates(part.repeat(20_000), 'en', PUBLISHED);

      expect(performance.now() - started).toBeLessThan(2000);
    },
  );
});

describe('dateSpans', () => {
  it('holds dates that cannot be resolved', () => {
    const text = 'On June 30 the third quarter began, as on 9/11.';

    expect(dateSpans(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
      'June 30',
      'third quarter',
      '9/11',
    ]);
  });
});
