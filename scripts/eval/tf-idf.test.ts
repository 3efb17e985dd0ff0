import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTfIdf } from './tf-idf';

const TEXTS = ['The dam broke in Velmar', 'The dam broke on Tuesday', 'The shares of the airline fell', 'The end'];

describe('likenessOf', () => {
  const tfIdf = buildTfIdf(TEXTS);

  it.each(TEXTS)('of "%s" with itself is 1', (text) => {
    expect(tfIdf.likenessOf(text, text)).toBeCloseTo(1);
  });

  it('grows with the words in common, the rare ones most', () => {
    const [first = '', second = '', third = ''] = TEXTS;

    expect(tfIdf.likenessOf(first, second)).toBeGreaterThan(tfIdf.likenessOf(first, third));
    expect(tfIdf.likenessOf('the dam', 'a dam')).toBeGreaterThan(tfIdf.likenessOf('the dam', 'the end'));
  });

  it('is what the formula says', () => {
    const twoTexts = buildTfIdf(['dam gate', 'dam dam']);
    const [dam, gate] = [Math.log(3 / 2.5), Math.log(3 / 1.5)];

    expect(twoTexts.likenessOf('dam gate', 'dam dam')).toBeCloseTo(dam / Math.hypot(dam, gate));
  });

  it('is 0 with nothing in common, and with nothing', () => {
    expect(tfIdf.likenessOf('gate', 'river')).toBe(0);
    expect(tfIdf.likenessOf('', '')).toBe(0);
    expect(buildTfIdf([]).likenessOf('', 'river')).toBe(0);
  });

  it('is from 0 to 1 and the same with the sides swapped, for any texts', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(texts), texts, texts, (known, a, b) => {
        const any = buildTfIdf([...known, a]);
        expect(any.likenessOf(a, b)).toBeCloseTo(any.likenessOf(b, a));
        expect(any.likenessOf(a, b)).toBeGreaterThanOrEqual(0);
        expect(any.likenessOf(a, b)).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});
