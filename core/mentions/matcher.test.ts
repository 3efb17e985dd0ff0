import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { compileNames, type TopicAlias } from './compile-names';
import { candidatesFor, countsIn, endHash, HASH_SEED, mixHash, openMatcher, type Matcher } from './matcher';

function open(aliases: readonly TopicAlias[], languages: readonly string[] = []): Matcher {
  return openMatcher(Object.values(compileNames(aliases)), languages);
}

const textsOf = (matcher: Matcher, first: string) => candidatesFor(matcher, first).map(({ alias }) => alias.text);

describe('candidatesFor', () => {
  it('gives the longest first, and of those as long the weak ones last', () => {
    const aliases = [
      buildAlias('Ilo', { weak: true }),
      buildAlias('Ilo', { topicId: 'lake', company: ['dam'] }),
      buildAlias('Ilo dam'),
    ];

    expect(candidatesFor(open(aliases), 'ilo').map(({ alias }) => alias)).toEqual([aliases[2], aliases[1], aliases[0]]);
  });

  it('gives nothing for a word with which no alias begins', () => {
    expect(textsOf(open([buildAlias('Ilo dam')]), 'dam')).toEqual([]);
    expect(textsOf(open([]), '')).toEqual([]);
  });

  it('leaves out what is silent', () => {
    const names = Object.values(compileNames([buildAlias('Ilo'), buildAlias('Ilo', { topicId: 'lake' })]));
    const matcher = openMatcher(names, [], ({ topicId }) => topicId === 'lake');

    expect(candidatesFor(matcher, 'ilo').map(({ alias }) => alias.topicId)).toEqual(['mali']);
  });

  it('keeps 20,000 names apart, those too whose places in the table are the same', () => {
    const matcher = open(Array.from({ length: 20_000 }, (_none, place) => buildAlias(`Ilo${place} dam`)));

    for (let place = 0; place < 20_000; place += 7)
      expect(textsOf(matcher, `ilo${place}`)).toEqual([`Ilo${place} dam`]);
    expect(matcher.lines.size).toBe(20_000);
  });

  it('says which words need a capital, and before which a comma may stand', () => {
    const [candidate] = candidatesFor(open([buildAlias('Ilo, new Vale')]), 'ilo');

    expect(candidate).toMatchObject({
      words: ['ilo', 'new', 'vale'],
      capitals: [0, 2],
      commas: [1],
    });
  });

  it('needs no capitals where any case counts', () => {
    expect(candidatesFor(open([buildAlias('Ilo', { case: 'any' })]), 'ilo')[0]?.capitals).toEqual([]);
  });
});

describe('a hash', () => {
  const hashOf = (word: string) =>
    endHash(
      Array.from(word).reduce((hash, letter) => mixHash(hash, letter.charCodeAt(0)), HASH_SEED),
      4_096,
    );

  it('is a place in the table, and hardly ever the same for two words', () => {
    const places = Array.from({ length: 1_000 }, (_none, place) => hashOf(`ilo${place}`));

    expect(places.every((place) => place >= 0 && place < 4_096)).toBe(true);
    expect(new Set(places).size).toBeGreaterThan(800); // chance gives 887
  });
});

describe('countsIn', () => {
  it.each<[string, Partial<TopicAlias>, string, boolean]>([
    ['everywhere', {}, 'en', true],
    ['in its language', { languages: ['fr'] }, 'fr', true],
    ['in no other language', { languages: ['fr'] }, 'en', false],
    ['in an unknown language', { languages: ['fr'], notIn: ['hr'] }, '', true],
    ['not where it is another word', { notIn: ['hr'] }, 'hr', false],
  ])('lets an alias count %s', (_what, rules, language, counts) => {
    expect(countsIn(buildAlias('Mali', rules), language)).toBe(counts);
  });
});
