import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { compileMatcher } from './compile-matcher';

describe('compileMatcher', () => {
  it('keeps the longest of the aliases that begin alike in front', () => {
    const matcher = compileMatcher([buildAlias('Mali'), buildAlias('Mali Empire')], 'en');

    expect(matcher.get('mali')?.map(({ words }) => words.length)).toEqual([2, 1]);
  });

  it.each([
    ['counts in its own language', 'fr', true],
    ['counts in a regional form of it', 'fr-CA', true],
    ['counts where the language is unknown', '', true],
    ['does not count in another', 'en', false],
  ])('an alias of French %s', (_what, language, counts) => {
    const matcher = compileMatcher([buildAlias('malienne', { languages: ['fr'], case: 'any' })], language);

    expect(matcher.has('malienne')).toBe(counts);
  });

  it('leaves an alias out where it is another word', () => {
    expect(compileMatcher([buildAlias('Mali', { notIn: ['hr'] })], 'hr').size).toBe(0);
  });

  it('leaves out an alias without a word', () => {
    expect(compileMatcher([buildAlias('…')], 'en').size).toBe(0);
  });
});
