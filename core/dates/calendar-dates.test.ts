import { describe, expect, it } from 'vitest';
import { isoDay, parseIsoDay } from './calendar';
import { dayPiece, monthPiece, partPiece, seasonPiece } from './calendar-dates';
import type { Piece } from './piece';
import { scanSentence, type Scan } from './scan';

type Kind = (scan: Scan, at: number) => Piece | null;

/** The first date of a kind in a text published on Wednesday, 16 March 2022. */
function first(kind: Kind, text: string, language: string): string | null {
  const scan = scanSentence(text, language, parseIsoDay('2022-03-16'));
  const piece = scan.tokens.map((_token, at) => kind(scan, at)).find((found) => found !== null);
  if (!piece?.range) return piece ? 'unresolved' : null;
  return `${isoDay(piece.range.from)}..${isoDay(piece.range.to)}`;
}

describe('dayPiece', () => {
  it.each([
    ['en', 'on 30 June 2021', '2021-06-30..2021-06-30'],
    ['en', 'on June 3 to 5, 2021', '2021-06-03..2021-06-05'],
    ['en', 'on the first of June 2021', '2021-06-01..2021-06-01'],
    ['en', 'the first March protest', null],
    ['en', 'on 31 June 2021', null],
    ['en', 'In June 30 people came', null],
    ['en', 'Since May 40 people came', null],
    ['fr', 'du 3 au 5 juin 2021', '2021-06-03..2021-06-05'],
    ['fr', 'le premier mai 2020', '2020-05-01..2020-05-01'],
    ['de', 'am 3. und 4. Juni 2021', '2021-06-03..2021-06-04'],
    ['ar', 'الثالث من يونيو 2021', '2021-06-03..2021-06-03'],
    ['ru', '29 февраля 2020 года', '2020-02-29..2020-02-29'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(dayPiece, text, language)).toBe(expected);
  });
});

describe('monthPiece', () => {
  it.each([
    ['en', 'in June 2021', '2021-06-01..2021-06-30'],
    ['en', 'last June', '2021-06-01..2021-06-30'],
    ['en', 'in June of this year', '2022-06-01..2022-06-30'],
    ['en', 'they may march', null],
    ['en', 'April Jones spoke', null],
    ['en', 'in May and June 2020', '2021-05-01..2021-05-31'],
    ['fr', 'juin dernier', '2021-06-01..2021-06-30'],
    ['fr', 'sur Mars', null],
    ['fr', 'en juin de l’année dernière', '2021-06-01..2021-06-30'],
    ['es', 'febrero pasado', '2022-02-01..2022-02-28'],
    ['ar', 'في آذار/مارس 2021', '2021-03-01..2021-03-31'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(monthPiece, text, language)).toBe(expected);
  });
});

describe('partPiece', () => {
  it.each([
    ['en', 'in early 2014', '2014-01-01..2014-06-30'],
    ['en', 'late last year', '2021-07-01..2021-12-31'],
    ['en', 'earlier this month', '2022-03-01..2022-03-16'],
    ['en', 'earlier 2014', null],
    ['en', 'late 3 June 2021', null],
    ['fr', 'fin de l’année 2014', '2014-07-01..2014-12-31'],
    ['de', 'Mitte März', '2022-03-08..2022-03-24'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(partPiece, text, language)).toBe(expected);
  });
});

describe('seasonPiece', () => {
  it.each([
    ['en', 'the third quarter of 2021', '2021-07-01..2021-09-30'],
    ['en', 'Q1 2021', '2021-01-01..2021-03-31'],
    ['en', 'the first half of last year', '2021-01-01..2021-06-30'],
    ['en', 'the third quarter', 'unresolved'],
    ['en', 'a spring of clear water', null],
    ['en', 'the winter of 2021/22', '2021-12-01..2022-03-21'],
    ['en', 'the winter of 2021', '2020-12-01..2022-03-21'],
    ['fr', 'l’été dernier', '2021-06-01..2021-09-23'],
    ['fr', 'il a été élu', null],
    ['ar', 'الربع الأول من عام 2021', '2021-01-01..2021-03-31'],
  ])('%s: %s', (language, text, expected) => {
    expect(first(seasonPiece, text, language)).toBe(expected);
  });
});
