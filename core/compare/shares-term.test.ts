import { expect, it } from 'vitest';
import { sharesTerm } from './shares-term';

it.each([
  ['the military spokesman', 'a spokesman of the army', true],
  ['the mayor', 'the minister', false],
  ['of the', 'of the', false],
])('knows words in common that are no stop words: %s, %s', (a, b, expected) => {
  expect(sharesTerm(a, 'en', b, 'en')).toBe(expected);
});
