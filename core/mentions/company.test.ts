import { describe, expect, it } from 'vitest';
import { isNear, isWithinWords } from './company';

const eleven = 'one two three four five six seven eight nine ten eleven';

function isMaliNear(text: string, terms: readonly string[]): boolean {
  const start = text.indexOf('Mali');
  return isNear(text, start, start + 'Mali'.length, terms);
}

describe('isNear', () => {
  it.each([
    ['a word before', 'The dam in Mali', ['dam'], true],
    ['a word after', 'Mali has a dam', ['dam'], true],
    ['one of several', 'Mali has a dam', ['lake', 'dam'], true],
    ['several words in a row', 'Mali has a dry dock', ['dry dock'], true],
    ['an open word', 'Mali announced it', ['announc*'], true],
    ['the twelfth word', `Mali ${eleven} dam`, ['dam'], true],
    ['the twelfth word before', `dam ${eleven} Mali`, ['dam'], true],
    ['not the thirteenth', `Mali ${eleven} twelve dam`, ['dam'], false],
    ['not the thirteenth before', `dam ${eleven} twelve Mali`, ['dam'], false],
    ['not words on either side of it', 'The dry Mali dock', ['dry dock'], false],
    ['not the name itself', 'In Mali.', ['Mali'], false],
    ['a character of a script without spaces', '该国Mali政府', ['政府'], true],
  ])('knows %s', (_what, text, terms, is) => {
    expect(isMaliNear(text, terms)).toBe(is);
  });

  it('looks no further than there is text for', () => {
    expect(isMaliNear('Mali', ['dam'])).toBe(false);
  });
});

describe('isWithinWords', () => {
  it.each([
    ['next to one another', 'Paris Mali', true],
    ['the other way round', 'Mali Paris', true],
    ['with eleven words between', `Paris ${eleven} Mali`, true],
    ['not with twelve', `Paris ${eleven} twelve Mali`, false],
    ['not with very much else between', `Paris ${'. '.repeat(100)} Mali`, false],
  ])('knows two names %s', (_what, text, is) => {
    const [paris, mali] = [text.indexOf('Paris'), text.indexOf('Mali')];

    expect(isWithinWords(text, { start: paris, end: paris + 5 }, { start: mali, end: mali + 4 })).toBe(is);
  });
});
