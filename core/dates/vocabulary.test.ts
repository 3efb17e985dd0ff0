import { describe, expect, it } from 'vitest';
import { vocabularyFor } from './vocabulary';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru'];

describe.each(LANGUAGES)('the words of dates in %s', (language) => {
  const { phrases } = vocabularyFor(language);
  const valuesOf = (sense: string) =>
    [...new Set([...phrases.values()].flat().flatMap((phrase) => (phrase.sense === sense ? [phrase.value] : [])))].sort(
      (a, b) => a - b,
    );

  it('name all months, weekdays and seasons', () => {
    expect(valuesOf('month')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(valuesOf('weekday')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(valuesOf('season')).toEqual([1, 2, 3, 4]);
  });

  it('begin each with a word, the longest first', () => {
    for (const [first, known] of phrases) {
      expect(first).not.toBe('');
      const lengths = known.map(({ words }) => words.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });
});

describe('vocabularyFor', () => {
  it.each([
    ['en', null],
    ['en-US', false],
    ['en-GB', true],
    ['fr', true],
    ['fr-CA', true],
  ])('knows whether days come first in %s', (language, isDayFirst) => {
    expect(vocabularyFor(language).isDayFirst).toBe(isDayFirst);
  });

  it.each(['', 'xx', 'constructor', '__proto__'])('has no words for "%s"', (language) => {
    expect(vocabularyFor(language).phrases.size).toBe(0);
  });
});
