import { describe, expect, it } from 'vitest';
import { readAmount } from './amounts';
import { lexiconOf } from './lexicon';
import { tokenize } from './tokens';

function read(text: string, language = 'en') {
  const lexicon = lexiconOf(language);
  return readAmount(tokenize(text, lexicon.decimal, lexicon.spaced), 0, lexicon);
}

describe('readAmount', () => {
  it.each([
    ['1.2 million homes', 1.2e6, 'digits'],
    ['38-million homes', 38e6, 'digits'],
    ['5 1/2 litres', 5.5, 'digits'],
    ['12th bridge', 12, 'ordinal'],
    ['4:30', 4.5, 'clock'],
    ['two dozen homes', 24, 'words'],
    ['hundreds of thousands of homes', 200_000, 'vague'],
    ['three quarters of homes', 75, 'share'],
    ['third bridge', 3, 'ordinal'],
  ])('reads "%s"', (text, value, form) => {
    expect(read(text)).toMatchObject({ value, form });
  });

  it('takes "one" and articles for no number unless something is counted', () => {
    expect(read('one of them')).toBeNull();
    expect(read('une maison', 'fr')).toBeNull();
    expect(read('one soldier')).toMatchObject({ value: 1 });
  });

  it('tells metres from millions', () => {
    expect(read('5m people')).toMatchObject({ value: 5e6 });
    expect(read('5m away')).toMatchObject({ value: 5 });
  });
});
