import { describe, expect, it } from 'vitest';
import { ageInWords, languageName } from './story-words';

describe('ageInWords', () => {
  it.each([
    ['2026-03-02', 'today'],
    ['2026-03-01', 'yesterday'],
    ['2026-02-26', '4 days ago'],
    ['2026-02-23', '7 days ago'],
    ['2026-02-16', '2 weeks ago'],
    ['2026-02-03', '3 weeks ago'],
    ['2026-02-02', '1 month ago'],
    ['2025-09-02', '6 months ago'],
    ['2025-03-03', '11 months ago'],
    ['2025-03-02', '1 year ago'],
    ['2024-03-02', '2 years ago'],
    ['2022-03-03', '3 years ago'],
    ['2026-03-03', 'tomorrow'],
  ])('says of %s: %s', (day, words) => {
    expect(ageInWords(day, '2026-03-02', 'en')).toBe(words);
  });

  it('speaks the language of the interface', () => {
    expect(ageInWords('2022-03-01', '2026-03-02', 'fr')).toBe('il y a 4 ans');
  });

  it('says nothing of what is no day', () => {
    expect(ageInWords('soon', '2026-03-02', 'en')).toBe('');
  });
});

describe('languageName', () => {
  it.each([
    ['ar', 'en', 'Arabic'],
    ['fr', 'fr', 'français'],
    ['', 'en', ''],
    ['not a tag', 'en', ''],
  ])('of %j in %s is %j', (tag, language, name) => {
    expect(languageName(tag, language)).toBe(name);
  });
});
