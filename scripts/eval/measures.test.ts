import { describe, expect, it } from 'vitest';
import { jsonOf, linesOf, shareOf } from './measures';

describe('shareOf', () => {
  it('is null of nothing', () => {
    expect([shareOf(1, 4), shareOf(0, 3), shareOf(0, 0)]).toEqual([0.25, 0, null]);
  });
});

describe('linesOf', () => {
  it('writes a name and a value a line, parts below their name', () => {
    const lines = linesOf({ pairs: 12, precision: 0.123456, none: null, baseline: { bar: Infinity, by: 'cosine' } });

    expect(lines).toEqual([
      'pairs      12',
      'precision  0.1235',
      'none       –',
      'baseline',
      '  bar  –',
      '  by   cosine',
    ]);
  });

  it('writes nothing of nothing', () => {
    expect(linesOf({})).toEqual([]);
  });
});

describe('jsonOf', () => {
  it('is one line, with four digits and null for what is not finite', () => {
    expect(jsonOf({ a: 1 / 3, part: { b: NaN, c: -Infinity, d: true, e: null } })).toBe(
      '{"a":0.3333,"part":{"b":null,"c":null,"d":true,"e":null}}',
    );
  });
});
