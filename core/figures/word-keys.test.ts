import { expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { keyOf } from './word-keys';

it('holds forms of one word and words for one thing the same', () => {
  const lexicon = lexiconOf('en');

  expect(keyOf('killed', lexicon)).toBe(keyOf('deaths', lexicon));
  expect(keyOf('soldiers', lexicon)).toBe(keyOf('troops', lexicon));
  expect(keyOf('tuition', lexicon)).toBe(keyOf('tuitions', lexicon));
  expect(keyOf('tuition', lexicon)).not.toBe(keyOf('fishing', lexicon));
});
