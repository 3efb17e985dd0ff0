import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from './tokens';

const foldedOf = (text: string) => splitTokens(text).map(({ folded }) => folded);

describe('splitTokens', () => {
  it.each([
    ['a number in groups with a fraction', 'It cost 1,650.5 crowns', ['it', 'cost', '1,650.5', 'crowns']],
    ['a number that ends a sentence', 'There were 14. Nobody left', ['there', 'were', '14', 'nobody', 'left']],
    ['numbers in a list', 'on 3, 4 and 5 May', ['on', '3', '4', 'and', '5', 'may']],
    ['no number out of a number and a word', '3.a', ['3', 'a']],
    ['an abbreviation', 'The U.S. envoy', ['the', 'us', 'envoy']],
    ['a longer abbreviation', 'the U.N.H.C.R. said', ['the', 'unhcr', 'said']],
    ['no abbreviation out of words', 'He left.I stayed', ['he', 'left', 'i', 'stayed']],
    ['no abbreviation out of small letters', 'at 9 a.m.', ['at', '9', 'a', 'm']],
    ['an English possessive', "Reid's boat", ['reid', 'boat']],
    ['a curly apostrophe', 'it’s theirs', ['it', 'theirs']],
    ['short forms', "we'll see what they've said", ['we', 'see', 'what', 'they', 'said']],
    ['French elisions', "l'armée d'Orrin qu'elle", ['l', 'armee', 'd', 'orrin', 'qu', 'elle']],
    ['an ending behind anything but an apostrophe', 'plan s', ['plan', 's']],
    ['hyphens', 'cease-fire', ['cease', 'fire']],
    ['nothing', ' … ', []],
  ])('splits %s', (_what, text, folded) => {
    expect(foldedOf(text)).toEqual(folded);
  });

  it('says which are numbers and which begin with a capital letter', () => {
    expect(splitTokens('Élan sold 1,200 boats').map(({ isNumber, isCapital }) => [isNumber, isCapital])).toEqual([
      [false, true],
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  it('puts the whole number and the whole abbreviation between its offsets', () => {
    const text = 'The U.S. paid 1,650.5 crowns';

    expect(splitTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S',
      'paid',
      '1,650.5',
      'crowns',
    ]);
  });

  it('keeps tokens within any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z0-9.,'’ ]*$/u)), (text) => {
        let last = 0;
        for (const { start, end, folded } of splitTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(typeof folded).toBe('string');
          last = end;
        }
      }),
    );
  });

  it('is done quickly with a long abbreviation, a long number and lone surrogates', () => {
    for (const piece of ['A.', '1,', '\ud800', "s'", '🚣'])
      expect(() => splitTokens(piece.repeat(100_000))).not.toThrow();
  }, 5_000);
});
