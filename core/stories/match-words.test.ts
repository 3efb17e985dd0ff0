import { expect, it } from 'vitest';
import { daysInWords } from './match-words';

it.each([
  ['1', 'en', '1 day'],
  ['3', 'en', '3 days'],
  ['3', 'fr', '3 jours'],
])('writes %s in %s as "%s"', (days, language, words) => {
  expect(daysInWords([days], language).replace(/\s/gu, ' ')).toBe(words);
});
