import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf } from './hash';

describe('hashOf', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is the published one of "%s"', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it('is a number of 32 bits for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = hashOf(text);

        expect(hash >>> 0).toBe(hash);
      }),
    );
  });

  it('goes by the order of the letters', () => {
    expect(hashOf('ab')).not.toBe(hashOf('ba'));
  });
});
