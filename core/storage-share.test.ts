import { describe, expect, it } from 'vitest';
import { formatBytes, sharesOf, totalOf } from './storage-share';

const stores = [
  { store: 'packs', rows: 1, bytes: 250 },
  { store: 'stories', rows: 9, bytes: 750 },
];

describe('sharesOf', () => {
  it('gives each store its part of the whole, the largest first', () => {
    expect(sharesOf(stores).map(({ store, share }) => [store, share])).toEqual([
      ['stories', 0.75],
      ['packs', 0.25],
    ]);
  });

  it('gives no part of nothing', () => {
    expect(sharesOf([{ store: 'packs', rows: 0, bytes: 0 }])).toMatchObject([{ share: 0 }]);
    expect(sharesOf([])).toEqual([]);
  });
});

describe('totalOf', () => {
  it('adds rows and bytes', () => {
    expect(totalOf(stores)).toEqual({ rows: 10, bytes: 1_000 });
  });
});

describe('formatBytes', () => {
  it.each([
    [0, 'en', '0 bytes'],
    [1, 'en', '1 byte'],
    [999, 'en', '999 bytes'],
    [1_000, 'en', '1 kB'],
    [56_789, 'en', '56.8 kB'],
    [999_940, 'en', '999.9 kB'],
    [999_960, 'en', '1 MB'],
    [5_120_441, 'en', '5.1 MB'],
    [5_120_441, 'fr', '5,1\u202fMo'],
  ])('writes %i in "%s" as "%s"', (bytes, language, written) => {
    expect(formatBytes(bytes, language).replaceAll('\u00a0', '\u202f').replaceAll(' ', '\u202f')).toBe(
      written.replaceAll(' ', '\u202f'),
    );
  });
});
