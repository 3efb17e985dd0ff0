import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures';

function compare(a: string, b: string, language = 'en') {
  return compareFigures({ text: a, language }, { text: b, language }).map(
    (found) => `${a.slice(found.a.start, found.a.end)} | ${b.slice(found.b.start, found.b.end)} | ${found.relation}`,
  );
}

describe('compareFigures', () => {
  it('pairs each figure with the one that speaks of the same', () => {
    const a = 'The flood killed 12 people and injured 40 people in Norrland.';
    const b = 'In Norrland 40 people were injured and 15 people were killed in the flood.';

    expect(compare(a, b)).toEqual(['12 people | 15 people | clash', '40 people | 40 people | same']);
  });

  it('does not set a figure against another when its own value is told', () => {
    expect(compare('The mill sold 20 boats and 30 boats.', 'The mill sold 30 boats.')).toEqual([
      '30 boats | 30 boats | same',
    ]);
  });

  it('says nothing of sentences about different things', () => {
    expect(compare('The mill sold 20 boats in May.', 'A storm closed 35 schools on the coast.')).toEqual([]);
  });

  it('is symmetric on any two texts', () => {
    const text = fc
      .array(
        fc.constantFrom('killed', 'people', '12', '15', 'rose', '$3', 'to', ',', 'Norrland', 'about', 'soldiers'),
        { maxLength: 14 },
      )
      .map((words) => words.join(' '));

    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compareFigures({ text: a, language: 'en' }, { text: b, language: 'en' });
        const back = compareFigures({ text: b, language: 'en' }, { text: a, language: 'en' });
        const key = (one: number, other: number, relation: string) => `${one} ${other} ${relation}`;

        expect(back.map((found) => key(found.b.start, found.a.start, found.relation)).sort()).toEqual(
          there.map((found) => key(found.a.start, found.b.start, found.relation)).sort(),
        );
      }),
    );
  });

  it('takes any two strings, and its figures lie within them', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });

    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'fr', 'de', 'ar', 'xx'), (a, b, language) => {
        for (const found of compareFigures({ text: a, language }, { text: b, language })) {
          expect(found.a.start).toBeGreaterThanOrEqual(0);
          expect(found.a.end).toBeLessThanOrEqual(a.length);
          expect(found.b.end).toBeLessThanOrEqual(b.length);
        }
      }),
    );
  });

  it('compares endless sentences in a moment', () => {
    const text = 'The mill sold 12 boats to Ostvik for $3 million after a high of 4 percent, then other boats '.repeat(
      800,
    );
    const started = performance.now();

    compareFigures({ text, language: 'en' }, { text, language: 'en' });

    expect(performance.now() - started).toBeLessThan(5000);
  });
});
