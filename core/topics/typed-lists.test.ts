import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languagesIn, splitList } from './typed-lists';

describe('splitList', () => {
  it.each([
    ['', []],
    [' , ,', []],
    ['gold', ['gold']],
    ['gold,  gold mine , ', ['gold', 'gold mine']],
    ['باماكو، ذهب؛ منجم', ['باماكو', 'ذهب', 'منجم']],
    ['gold; mine\ngold', ['gold', 'mine']],
  ])('reads "%s"', (typed, words) => {
    expect(splitList(typed)).toEqual(words);
  });

  it('gives words without edges, each once, of any text', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const words = splitList(typed);

        expect(words.every((word) => word === word.trim() && word !== '')).toBe(true);
        expect(new Set(words).size).toBe(words.length);
      }),
    );
  });
});

describe('languagesIn', () => {
  it.each([
    ['', [], []],
    ['fr, en', ['fr', 'en'], []],
    ['FR en', ['fr', 'en'], []],
    ['fr-CA, fr', ['fr'], []],
    ['pt_BR', ['pt'], []],
    ['fra', ['fr'], []],
    ['bm, kab', ['bm', 'kab'], []],
    ['fr, French', ['fr'], ['French']],
    ['1, é', [], ['1', 'é']],
  ])('reads "%s"', (typed, known, unknown) => {
    expect(languagesIn(typed)).toEqual({ known, unknown });
  });

  it('gives only primary tags, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3}$/u)), (typed) => {
        expect(languagesIn(typed).known.every((tag) => /^[a-z]{2,3}$/u.test(tag))).toBe(true);
      }),
    );
  });
});
