import { describe, expect, it } from 'vitest';
import { formsOf, formsOfTexts, queryWords, readingsOf } from './word-forms';

describe('formsOf', () => {
  it.each([
    ['a word', 'mali', ['mali']],
    ['an Arabic word', 'مالي', ['مالي']],
    ['an Arabic word with its article', 'الساحل', ['الساحل', 'ساحل']],
    ['an article with a word for "and" before it', 'والساحل', ['والساحل', 'ساحل']],
    ['an article that has become one with "for"', 'للساحل', ['للساحل', 'ساحل']],
    ['too short a word for an article', 'الى', ['الى']],
    ['a name without spaces', '马里军', ['马里军', '里军', '军']],
    ['a name that begins in another script', 'g5萨赫', ['g5萨赫', '萨赫', '赫']],
  ])('gives %s', (_what, word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });

  it('keeps each form of a long run short', () => {
    expect(formsOf('支持伊斯兰与穆斯林组织')[0]).toBe('支持伊斯兰与');
  });
});

describe('formsOfTexts', () => {
  it('gives every form once, folded', () => {
    expect(formsOfTexts(['Dam opens: the dam', 'Écho du Mali'])).toEqual(['dam', 'opens', 'the', 'echo', 'du', 'mali']);
  });
});

describe('queryWords', () => {
  it.each([
    ['L’armée', ['armee']],
    ["l'accord d'Alger", ['accord', 'alger']],
    ["Mali's junta", ['mali', 's', 'junta']],
    ['presstv.ir', ['presstv', 'ir']],
    [' … ', []],
  ])('reads "%s"', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('readingsOf', () => {
  it('is nothing for a query without words', () => {
    expect(readingsOf(' - ')).toEqual([]);
  });

  it('has one way for most queries', () => {
    expect(readingsOf('Mali ju')).toEqual([[['mali'], ['ju']]]);
  });

  it('has a second way for a word with something written onto it', () => {
    expect(readingsOf('بباماكو')).toEqual([[['بباماكو']], [['بباماكو', 'باماكو']]]);
  });

  it('cuts a long run without spaces into parts that are all found', () => {
    expect(readingsOf('支持伊斯兰与穆斯林')).toEqual([[['支持伊斯兰与'], ['穆斯林']]]);
  });

  it('looks at no more than the first ten words', () => {
    expect(readingsOf('a b c d e f g h i j k l')[0]).toHaveLength(10);
  });
});
