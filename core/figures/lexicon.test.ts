import { describe, expect, it } from 'vitest';
import { lexiconOf } from './lexicon';

describe('lexiconOf', () => {
  it('knows a language by its tag and falls back to English', () => {
    expect(lexiconOf('pt-BR').values.numbers.get('dois')).toBe(2);
    expect(lexiconOf('xx')).toBe(lexiconOf('en'));
    expect(lexiconOf('constructor')).toBe(lexiconOf('en'));
  });

  it('reads fractions and powers of the lists', () => {
    expect(lexiconOf('en').values.fractions.get('third')).toBeCloseTo(1 / 3);
    expect(lexiconOf('fr').values.magnitudes.get('milliards')).toBe(1e9);
  });

  it('finds acts and nouns by their forms', () => {
    const { actOf, nounOf } = lexiconOf('en');

    expect([actOf('killed'), actOf('injuries'), actOf('boat')]).toEqual(['kill', 'wound', null]);
    expect([nounOf('persons'), nounOf('boat')]).toEqual(['people', null]);
  });

  it.each(['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru'])('gives every number word of "%s" a number', (language) => {
    for (const list of Object.values(lexiconOf(language).values)) {
      for (const value of list.values()) expect(value).toBeGreaterThanOrEqual(0);
    }
  });
});
