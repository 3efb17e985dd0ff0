import { describe, expect, it } from 'vitest';
import { isoDay } from './calendar';
import { scanSentence } from './scan';
import { decadePiece, lastYearAt, yearAt, yearPiece } from './years';

const scan = (text: string, language = 'en') => scanSentence(text, language, null);

/** The first year that a sentence tells, with "?" where it is vague and "-" where it is not resolved. */
function yearIn(text: string, language: string): string | null {
  const read = scan(text, language);
  const piece = read.tokens.map((_token, at) => yearPiece(read, at)).find((found) => found !== null);
  if (!piece) return null;
  return piece.range ? isoDay(piece.range.from).slice(0, 4) + (piece.vague ? '?' : '') : '-';
}

describe('yearAt', () => {
  it('takes the words for "year" with it', () => {
    expect(yearAt(scan('عام 2013', 'ar'), 0)).toEqual({ value: 2013, next: 2 });
    expect(yearAt(scan('2013 году', 'ru'), 0)).toEqual({ value: 2013, next: 2 });
  });

  it.each(['1899', '2100', '2,014', '$2014', '2014%', '20145', '2014th'])('does not take %s', (text) => {
    expect(yearAt(scan(text), 0)).toBeNull();
  });
});

describe('yearPiece', () => {
  it.each([
    ['en', 'It began in 2013 and went on.', '2013'],
    ['en', 'The 2012 coup split them.', '2012'],
    ['en', 'It happened (2017) there.', '2017'],
    ['en', 'Kayes Cup 2014 was won.', '2014'],
    ['en', 'They counted 2014.', '2014?'],
    ['en', 'They counted 2014 goats.', null],
    ['en', 'In 2014 people asked.', '-'],
    ['en', 'Resolution 2071 passed.', null],
    ['en', 'Vision 2030 was praised.', null],
    ['en', 'Some 2014 farmers asked.', null],
    ['en', 'A plan, 2090.', null],
    ['en', 'See news.example/2014/story.', null],
    ['en', 'Call 555-2014 now.', null],
    ['fr', 'La grève de 2014 a duré.', '2014'],
    ['fr', 'La ville compte 2014 habitants.', null],
    ['de', 'Er wurde 2013 gewählt.', '2013'],
    ['de', 'Es kamen 2014 Gäste.', null],
    ['zh', '2014', '2014?'],
  ])('%s: %s', (language, text, year) => {
    expect(yearIn(text, language)).toBe(year);
  });
});

describe('decadePiece', () => {
  it.each([
    ['en', '1990s', 1990],
    ['fr', 'années 90', 1990],
    ['de', '1990er Jahre', 1990],
    ['es', 'década de 1990', 1990],
    ['ru', '1990-е', 1990],
    ['en', '1995s', null],
    ['fr', 'années 95', null],
  ])('%s: %s', (language, text, year) => {
    const range = decadePiece(scan(text, language), 0)?.range;

    expect(range ? Number(isoDay(range.from).slice(0, 4)) : null).toBe(year);
  });
});

describe('lastYearAt', () => {
  it.each([
    ['2013-2015', 2015],
    ['2013-15', 2015],
    ['2013/14', 2014],
    ['2013/15', null],
    ['2013-05', null],
    ['2013 2015', null],
  ])('%s', (text, year) => {
    expect(lastYearAt(scan(text), 1, 2013)?.value ?? null).toBe(year);
  });
});
