import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names';
import { findNames, type Named } from './find-names';

const compare = (a: string, b: string, languages: readonly [string, string] = ['en', 'en']) => {
  const text = (sentence: string) => (named: Named) => sentence.slice(named.start, named.end);
  return compareNames(findNames(a, languages[0]), findNames(b, languages[1])).map((difference) => ({
    group: difference.group,
    a: difference.a.map(text(a)),
    b: difference.b.map(text(b)),
    shared: difference.shared,
  }));
};

describe('compareNames', () => {
  it('finds groups that the texts name differently', () => {
    expect(compare('The junta spoke.', 'The transitional government spoke.')).toEqual([
      { group: 'military-rulers', a: ['junta'], b: ['transitional government'], shared: [] },
    ]);
  });

  it('takes a name that both use for no difference', () => {
    expect(compare('Military administrators and a junta.', 'A junta.')).toEqual([
      { group: 'military-rulers', a: ['Military administrators'], b: [], shared: ['junta'] },
    ]);
    expect(compare('A junta.', 'The junta.')).toEqual([]);
  });

  it('says nothing of what only one text names', () => {
    expect(compare('The rebels left.', 'The junta stayed.')).toEqual([]);
  });

  it('knows the same name in two languages', () => {
    expect(compare('The junta spoke.', 'La junte a parlé.', ['en', 'fr'])).toEqual([]);
    expect(compare('The junta spoke.', 'Les autorités de transition.', ['en', 'fr'])).toHaveLength(1);
  });

  it('is symmetric', () => {
    const named = fc.record({
      start: fc.nat(9),
      end: fc.nat(9),
      group: fc.constantFrom('x', 'y', 'z'),
      name: fc.constantFrom('p', 'q', 'r'),
    });
    fc.assert(
      fc.property(fc.array(named), fc.array(named), (a, b) => {
        const swapped = compareNames(b, a).map((difference) => ({ ...difference, a: difference.b, b: difference.a }));

        expect(swapped).toEqual(compareNames(a, b));
      }),
    );
  });
});
