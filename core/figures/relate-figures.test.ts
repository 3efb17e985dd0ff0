import { describe, expect, it } from 'vitest';
import { findFigures } from './find-figures';
import { relateFigures } from './relate-figures';

function relate(a: string, b: string, language = 'en', other = language) {
  const [one] = findFigures(a, language);
  const [two] = findFigures(b, other);
  if (!one || !two) throw new Error('no figure');
  const here = { text: a, language, figure: one };
  const there = { text: b, language: other, figure: two };
  const related = relateFigures(here, there);

  expect(relateFigures(there, here)).toEqual(related);
  return related.relation;
}

describe('relateFigures', () => {
  it.each([
    ['300 civilians were killed in Norrland.', '300 civilians died in Norrland.', 'same'],
    ['At least 200 people were killed in Norrland.', '300 people were killed in Norrland.', 'compatible'],
    ['About 300 people were killed in Norrland.', '297 people were killed in Norrland.', 'compatible'],
    ['More than a million people fled Norrland.', '1.3 million people fled Norrland.', 'compatible'],
    ['1.2 million people fled Norrland.', '1,213,000 people fled Norrland.', 'compatible'],
    ['Exports of Norrland grew 4.4 percent.', 'Exports of Norrland grew 4 percent.', 'compatible'],
    ['12 soldiers were killed in Norrland.', '15 soldiers were killed in Norrland.', 'clash'],
    ['The mill paid $4 million for the bridge.', 'The mill paid $9 million for the bridge.', 'clash'],
    ['12 soldiers were killed in Norrland.', '15 soldiers were wounded in Norrland.', 'different-quantity'],
    ['300 people were killed in Norrland.', '200 civilians were killed in Norrland.', 'different-quantity'],
    [
      'Exports grew 4 percent in the first quarter.',
      'Exports grew 9 percent in the second quarter.',
      'different-quantity',
    ],
    ['Exports grew 4 percent last year.', 'Exports grew 9 percent.', 'different-quantity'],
    ['The dam cost 4 million euros.', 'The dam cost 4 million dollars.', 'different-quantity'],
    ['Profit at the mill was $4 million.', 'Revenue at the mill was $9 million.', 'different-quantity'],
  ])('%s / %s: %s', (a, b, relation) => {
    expect(relate(a, b)).toBe(relation);
  });

  it('compares prices of one moment only', () => {
    const a = 'Mill shares rose 20 cents in morning trading.';

    expect(relate(a, 'Mill shares rose 45 cents to close on Friday.')).toBe('different-quantity');
  });

  it.each([
    ['fr', '12 soldats ont été tués à Norrville.', '15 soldats ont été tués à Norrville.', 'clash'],
    ['fr', '12 soldats ont été tués à Norrville.', '15 soldats ont été blessés à Norrville.', 'different-quantity'],
    ['es', '12 soldados murieron en Norrvilla.', '15 soldados murieron en Norrvilla.', 'clash'],
    ['de', 'In Norrstadt wurden 12 Soldaten getötet.', 'In Norrstadt wurden 15 Soldaten getötet.', 'clash'],
    ['pt', '12 soldados morreram em Norrvila.', '15 soldados morreram em Norrvila.', 'clash'],
    ['ru', 'В Норрграде погибли 12 солдат.', 'В Норрграде погибли 15 солдат.', 'clash'],
    ['ar', 'مقتل 12 جنديا في نورفيل', 'مقتل 15 جنديا في نورفيل', 'clash'],
  ])('in %s: %s / %s: %s', (language, a, b, relation) => {
    expect(relate(a, b, language)).toBe(relation);
  });

  it('compares across languages by what acts and nouns mean', () => {
    expect(relate('300 soldiers were killed in Norrville.', '300 soldats ont été tués à Norrville.', 'en', 'fr')).toBe(
      'same',
    );
  });
});
