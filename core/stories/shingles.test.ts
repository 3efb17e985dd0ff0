import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedShare, shinglesOf } from './shingles';

const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`);
const REPORT = words(0, 200);
const OTHER = words(1_000, 200);

describe('shinglesOf', () => {
  it('keeps about one in four runs, ascending and each once', () => {
    const kept = [...shinglesOf([...REPORT, ...REPORT])];

    expect(kept.length).toBeGreaterThan(25);
    expect(kept.length).toBeLessThan(75);
    expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
  });

  it('keeps the same runs wherever they stand', () => {
    const alone = shinglesOf(REPORT);
    const within = new Set(shinglesOf([...OTHER, ...REPORT, ...OTHER]));

    expect([...alone].filter((hash) => !within.has(hash))).toEqual([]);
  });

  it('has none of a text of four words', () => {
    expect(shinglesOf(words(0, 4))).toHaveLength(0);
  });
});

describe('copiedShare', () => {
  const share = (a: readonly string[], b: readonly string[]) => copiedShare(shinglesOf(a), shinglesOf(b));

  it('is one of the same copy, also where one side adds to it', () => {
    expect(share(REPORT, REPORT)).toBe(1);
    expect(share(REPORT, [...OTHER, ...REPORT])).toBe(1);
  });

  it('is about the part that is copied', () => {
    expect(share(REPORT, [...REPORT.slice(0, 100), ...OTHER.slice(0, 100)])).toBeGreaterThan(0.3);
    expect(share(REPORT, [...REPORT.slice(0, 100), ...OTHER.slice(0, 100)])).toBeLessThan(0.7);
  });

  it('is none of two texts, and of a sentence that anybody may quote', () => {
    expect(share(REPORT, OTHER)).toBe(0);
    expect(share(REPORT, REPORT.slice(0, 12))).toBe(0);
  });

  it('is the same from either side, and a share', () => {
    const hashes = fc.uniqueArray(fc.integer({ min: 0, max: 40 })).map((list) => Uint32Array.from(list).sort());

    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const copied = copiedShare(a, b);

        expect(copiedShare(b, a)).toBe(copied);
        expect(copied).toBeGreaterThanOrEqual(0);
        expect(copied).toBeLessThanOrEqual(1);
      }),
    );
  });
});
