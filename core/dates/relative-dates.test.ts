import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from './calendar';
import type { Piece } from './piece';
import { agoPiece, dayWordPiece, relativeUnit, weekdayPiece, weekendPiece } from './relative-dates';
import { scanSentence, type Scan } from './scan';

type Kind = (scan: Scan, at: number) => Piece | null;

/** The first date of a kind in a text published on a day, Wednesday, 16 March 2022 unless told; "?" where vague. */
function first(kind: Kind, text: string, language: string, reference = '2022-03-16'): string | null {
  const scan = scanSentence(text, language, parseIsoDay(reference));
  const piece = scan.tokens.map((_token, at) => kind(scan, at)).find((found) => found !== null);
  if (!piece?.range) return piece ? 'unresolved' : null;
  return `${isoDay(piece.range.from)}..${isoDay(piece.range.to)}${piece.vague ? '?' : ''}`;
}

describe('relativeUnit', () => {
  it.each([
    ['en', 'last week', '2022-03-07..2022-03-13'],
    ['en', 'next month', '2022-04-01..2022-04-30'],
    ['en', 'last quarter', '2021-10-01..2021-12-31'],
    ['en', 'over the last year', 'unresolved'],
    ['en', 'last three years', null],
    ['fr', 'la semaine dernière', '2022-03-07..2022-03-13'],
    ['fr', 'les trois dernières années', null],
    ['de', 'nächstes Jahr', '2023-01-01..2023-12-31'],
    ['ru', 'в этом году', '2022-01-01..2022-12-31'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(relativeUnit, text, language)).toBe(expected);
  });

  it('takes the week before a Sunday with that Sunday’s own', () => {
    expect(first(relativeUnit, 'last week', 'en', '2022-03-20')).toBe('2022-03-07..2022-03-19');
  });
});

describe('agoPiece', () => {
  it.each([
    ['en', 'two days ago', '2022-03-14..2022-03-14'],
    ['en', 'a month ago', '2022-02-01..2022-03-03'],
    ['en', 'nearly three weeks ago', '2022-02-20..2022-02-26?'],
    ['en', '20 years ago', '2000-09-16..2003-09-16?'],
    ['en', 'weeks ago', null],
    ['fr', 'il y a deux morts', null],
    ['fr', 'il y a dix jours', '2022-03-06..2022-03-06'],
    ['es', 'desde hace dos años', 'unresolved'],
    ['ar', 'قبل عامين', '2019-09-16..2020-09-16'],
    ['ar', 'قبل عام 2013', null],
    ['ru', 'год назад', '2020-09-16..2021-09-16'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(agoPiece, text, language)).toBe(expected);
  });
});

describe('dayWordPiece', () => {
  it.each([
    ['en', 'yesterday', '2022-03-15..2022-03-15'],
    ['fr', 'après-demain', '2022-03-18..2022-03-18'],
    ['ru', 'сегодня', '2022-03-16..2022-03-16?'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(dayWordPiece, text, language)).toBe(expected);
  });
});

describe('weekdayPiece', () => {
  it.each([
    ['en', 'on Wednesday', '2022-03-16..2022-03-16'],
    ['en', 'It will open on Wednesday', '2022-03-16..2022-03-16?'],
    ['en', 'It opens on Thursday', '2022-03-10..2022-03-10?'],
    ['en', 'It opened on Thursday', '2022-03-10..2022-03-10'],
    ['en', 'last Wednesday', '2022-03-09..2022-03-09'],
    ['en', 'next Wednesday', '2022-03-23..2022-03-23'],
    ['en', 'It will open on Thursday', '2022-03-17..2022-03-17'],
    ['en', 'Tuesday of last week', '2022-03-08..2022-03-08'],
    ['en', 'this Monday', '2022-03-14..2022-03-14?'],
    ['en', 'Good Friday', null],
    ['en', 'it sat on the friday table', null],
    ['fr', 'ce mercredi', '2022-03-16..2022-03-16'],
    ['es', 'el próximo lunes', '2022-03-21..2022-03-21'],
    ['pt', 'na segunda parte', null],
  ])('%s: %s', (language, text, expected) => {
    expect(first(weekdayPiece, text, language)).toBe(expected);
  });
});

describe('weekendPiece', () => {
  it.each([
    ['2022-03-16', 'last weekend', '2022-03-12..2022-03-13'],
    ['2022-03-20', 'this weekend', '2022-03-19..2022-03-20'],
    ['2022-03-20', 'last weekend', '2022-03-12..2022-03-13'],
    ['2022-03-16', 'It will rain this weekend', '2022-03-19..2022-03-20'],
  ])('on %s: %s', (reference, text, expected) => {
    expect(first(weekendPiece, text, 'en', reference)).toBe(expected);
  });
});
