import { describe, expect, it } from 'vitest';
import { containsTerm, matchesCues } from './terms';
import { splitWords } from './words';

const words = splitWords('The no-fly zone was violated by aircraft, the Élysée denied.');
const arabic = splitWords('قالت وباماكو ولتعليق المهمة في مالي');

describe('containsTerm', () => {
  it.each([
    ['a word', 'aircraft', true],
    ['words in a row across a hyphen', 'no fly zone', true],
    ['accents folded', 'elysee', true],
    ['an open word', 'violat*', true],
    ['an open word behind others', 'zone was viol*', true],
    ['a term at the very end', 'elysee denied', true],
    ['not a part of a word', 'violat', false],
    ['not words that stand apart', 'fly aircraft', false],
    ['not words that go on beyond the end', 'denied it', false],
    ['nothing for no words', '*', false],
    ['nothing for nothing', '', false],
  ])('finds %s', (_what, term, found) => {
    expect(containsTerm(words, term)).toBe(found);
  });

  it.each([
    ['a word behind a proclitic', 'باماكو', true],
    ['an open word behind two', 'تعلي*', true],
    ['words in a row, the first behind proclitics', 'تعليق المهمة', true],
    ['not a later word behind one', 'قالت باماكو', false],
    ['not what is left of a word that only begins like one', 'ماكو', false],
    ['not a word behind the article', 'مهمة', false],
  ])('finds in Arabic %s', (_what, term, found) => {
    expect(containsTerm(arabic, term)).toBe(found);
  });

  it('takes the characters of a script without spaces for words', () => {
    expect(containsTerm(splitWords('法国总统周五说'), '总统')).toBe(true);
    expect(containsTerm(splitWords('法国总统周五说'), '统一')).toBe(false);
  });
});

describe('matchesCues', () => {
  it('needs one term of every group', () => {
    expect(matchesCues(words, [['zone', 'airspace'], ['violat*']])).toBe(true);
    expect(matchesCues(words, [['zone'], ['grave']])).toBe(false);
  });
});
