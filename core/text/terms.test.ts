import { describe, expect, it } from 'vitest';
import { containsTerm, matchesCues } from './terms';
import { splitWords } from './words';

const words = splitWords('The no-fly zone was violated by aircraft, the Élysée denied.');

describe('containsTerm', () => {
  it.each([
    ['a word', 'aircraft', true],
    ['words in a row across a hyphen', 'no fly zone', true],
    ['accents folded', 'elysee', true],
    ['an open word', 'violat*', true],
    ['not a part of a word', 'violat', false],
    ['not words that stand apart', 'fly aircraft', false],
    ['nothing for no words', '*', false],
  ])('finds %s', (_what, term, found) => {
    expect(containsTerm(words, term)).toBe(found);
  });
});

describe('matchesCues', () => {
  it('needs one term of every group', () => {
    expect(matchesCues(words, [['zone', 'airspace'], ['violat*']])).toBe(true);
    expect(matchesCues(words, [['zone'], ['grave']])).toBe(false);
  });
});
