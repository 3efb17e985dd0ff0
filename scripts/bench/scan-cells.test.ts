import { describe, expect, it } from 'vitest';
import { cellOf, cellRows, marksOf, type ScanPage } from './scan-cells';
import { madeUpAliases } from './scan-made-up';

const ROUNDS = { warmUps: 1, article: 20, large: 10, slow: 4 };
const page = (isLarge: boolean): ScanPage => ({
  ...{ name: 'page', html: '<p>Bertram', language: 'en', isLarge },
  present: ['Bertram', 'Oslofjord'],
});

describe('what is timed on a page', () => {
  it.each([
    [60, false, { walk: 20, product: 20, finding: 20, 'mark.js': 20, findAndReplaceDOMText: 20 }],
    [1_000, false, { walk: 20, product: 20, finding: 20, 'mark.js': 4, findAndReplaceDOMText: 20 }],
    [10_000, false, { walk: 20, product: 20, finding: 20 }],
    [60, true, { walk: 10, product: 10, finding: 10, 'mark.js': 4, findAndReplaceDOMText: 10 }],
    [1_000, true, { walk: 10, product: 10, finding: 10, findAndReplaceDOMText: 10 }],
    [100_000, true, { walk: 10, product: 10, finding: 10 }],
  ])('are with %d aliases, large: %s, the candidates that can do it', (many, isLarge, rounds) => {
    expect(cellOf(page(isLarge), many, ROUNDS).rounds).toEqual(rounds);
  });

  it('has the names on the page among as many aliases as wanted', () => {
    const { aliases } = cellOf(page(false), 60, ROUNDS);

    expect(aliases).toHaveLength(60);
    expect(aliases.slice(0, 3)).toEqual(['Bertram', 'Oslofjord', madeUpAliases(3)[2]]);
  });
});

describe('what was timed', () => {
  it('is a line for each candidate, held against the bare walk', () => {
    const taken = { walk: { times: [1, 2, 3], marks: 99 }, product: { times: [4, 5, 6], marks: 7 } };

    expect(cellRows(taken, 'article')).toEqual([
      { name: 'bare walk, article', n: 3, p50: 2, p95: 3, ratio: 1 },
      { name: 'scan and mark, article', n: 3, p50: 5, p95: 6, ratio: 2.5 },
    ]);
    expect(marksOf(taken)).toEqual({ product: 7 });
  });

  it('counts for nothing where a candidate finds nothing', () => {
    const taken = { walk: { times: [1], marks: 99 }, 'mark.js': { times: [1], marks: 0 } };

    expect(() => cellRows(taken, 'article')).toThrow('mark.js finds nothing: article');
  });
});
