import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { compileMatcher, openNames } from './compile-matcher';
import { compileNames, type TopicAlias } from './compile-names';
import { findMentions } from './find-mentions';
import type { Matcher } from './matcher';

const isFound = (text: string, matcher: Matcher) => findMentions(text, matcher).length > 0;

describe('compileMatcher', () => {
  it.each([
    ['counts in its own language', 'fr', true],
    ['counts in a regional form of it', 'fr-CA', true],
    ['counts however the language is written', 'FR', true],
    ['counts where the language is unknown', '', true],
    ['does not count in another', 'en', false],
  ])('an alias of French %s', (_what, language, counts) => {
    const matcher = compileMatcher([buildAlias('malienne', { languages: ['fr'], case: 'any' })], language);

    expect(isFound('la malienne', matcher)).toBe(counts);
  });

  it.each<[string, TopicAlias, string]>([
    ['an alias where it is another word', buildAlias('Mali', { notIn: ['hr'] }), 'hr'],
    ['an alias without a word', buildAlias('…'), 'en'],
    ['an alias of invisible signs', buildAlias('\u00ad \u200d'), 'en'],
  ])('leaves out %s', (_what, alias, language) => {
    expect(findMentions('Mali … \u00ad \u200d Mali', compileMatcher([alias], language))).toEqual([]);
  });
});

describe('openNames', () => {
  const names = compileNames([
    buildAlias('Mali', { notIn: ['hr'] }),
    buildAlias('malienne', { languages: ['fr'], case: 'any' }),
    buildAlias('malischer', { languages: ['de'], case: 'any' }),
  ]);

  it.each<[string, string[], string[]]>([
    ['no language', [], ['Mali', 'malienne', 'malischer']],
    ['one language', ['fr'], ['Mali', 'malienne']],
    ['several languages', ['fr', 'de'], ['Mali', 'malienne', 'malischer']],
    ['a language in which one is another word', ['hr'], []],
    ['a second language besides such a one', ['hr', 'de'], ['Mali', 'malischer']],
  ])('opens what counts in %s', (_what, languages, found) => {
    const text = 'Mali, malienne, malischer';
    const mentions = findMentions(text, openNames(names, languages));

    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('opens nothing', () => {
    expect(isFound('Mali', openNames({}, ['en']))).toBe(false);
  });
});
