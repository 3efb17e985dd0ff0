import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { readSpelled } from './spelled-numbers';
import { tokenize } from './tokens';

describe('readSpelled', () => {
  it.each([
    ['en', 'seventeen hundred', 1700],
    ['en', 'nine hundred and ninety-nine thousand', 999_000],
    ['en', 'two million three hundred thousand', 2_300_000],
    ['fr', 'soixante et onze', 71],
    ['fr', 'deux cent quatre-vingts', 280],
    ['fr', 'mille neuf cent trois', 1903],
    ['fr', 'trois mille milliards', 3e12],
    ['es', 'ciento veintidós', 122],
    ['es', 'novecientas noventa y nueve', 999],
    ['de', 'zweihundertfünfunddreißigtausend', 235_000],
    ['de', 'siebenundneunzig', 97],
    ['pt', 'duzentos e trinta e cinco', 235],
    ['ru', 'двести тридцать пять', 235],
    ['ru', 'пять тысяч', 5000],
    ['ar', 'ثلاثة عشر', 13],
    ['ar', 'مئتان وخمسون', 250],
    ['ar', 'ثلاثة آلاف', 3000],
  ])('reads %s "%s"', (language, text, value) => {
    const lexicon = lexiconOf(language);
    const tokens = tokenize(text, lexicon.decimal, lexicon.spaced);

    expect(readSpelled(tokens, 0, lexicon)).toMatchObject({ value, end: tokens.length });
  });

  it('stops where the words add up no further', () => {
    const lexicon = lexiconOf('en');

    expect(readSpelled(tokenize('five six', '.', false), 0, lexicon)).toMatchObject({ value: 5, end: 1 });
    expect(readSpelled(tokenize('boats', '.', false), 0, lexicon)).toBeNull();
  });
});
