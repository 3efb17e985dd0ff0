import { describe, expect, it } from 'vitest';
import { readAmount } from './amounts';
import { lexiconOf } from './lexicon';
import { tokenize } from './tokens';
import { readUnit } from './units';

function unit(text: string, language = 'en') {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon.decimal, lexicon.spaced);
  const amount = readAmount(
    tokens,
    tokens.findIndex(({ kind }) => kind === 'number'),
    lexicon,
  );
  return amount ? readUnit(tokens, amount, lexicon)?.unit : undefined;
}

describe('readUnit', () => {
  it.each([
    ['$5', 'en', { kind: 'money', currency: 'USD' }],
    ['HK$5', 'en', { kind: 'money', currency: 'HKD' }],
    ['C$5', 'en', { kind: 'money', currency: 'CAD' }],
    ['EUR 5', 'en', { kind: 'money', currency: 'EUR' }],
    ['5 €', 'fr', { kind: 'money', currency: 'EUR' }],
    ['5 cents', 'en', { kind: 'money', currency: null }],
    ['5 000 francs CFA', 'fr', { kind: 'money', currency: 'XOF' }],
    ['5 per cent', 'en', { kind: 'percent' }],
    ['5 percentage points', 'en', { kind: 'points' }],
    ['5 km', 'de', { kind: 'measure', of: 'kilometre' }],
    ['5 дней', 'ru', { kind: 'duration', of: 'day' }],
    ['5 years old', 'en', { kind: 'age' }],
    ['33-jähriger', 'de', { kind: 'age' }],
    ['20 h 30', 'fr', { kind: 'clock' }],
  ])('reads the unit of "%s" (%s)', (text, language, expected) => {
    expect(unit(text, language)).toEqual(expected);
  });

  it('finds none beside a plain count', () => {
    expect(unit('5 boats')).toBeUndefined();
  });
});
