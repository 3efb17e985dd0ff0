import { describe, expect, it } from 'vitest';
import { buildAlias, buildBrief, buildNames, topicId } from '../../tests/support/builders';
import { compileNames } from '../mentions/compile-names';
import { aliasesForPages, buildPageBrief, parsePageBrief, silencedOn } from './page-brief';
import { parseSettings } from './settings';

const settings = parseSettings({});
const own = { topic: topicId('own-dam'), aliases: [buildAlias('Mali')] };
const followed = { ...settings, followedTopics: [topicId('mali'), topicId('own-dam')] };

describe('aliasesForPages', () => {
  const meant = (...of: Parameters<typeof aliasesForPages>) =>
    aliasesForPages(...of).map((alias) => [alias.text, alias.topicId]);

  it('are those of followed topics, and the blockers', () => {
    expect(meant(buildNames(), settings)).toEqual([
      ['Mali', 'mali'],
      ['Mali Empire', null],
    ]);
  });

  it('are none of a topic that is not followed, and no blocker then', () => {
    expect(meant(buildNames(), { ...settings, followedTopics: [] })).toEqual([]);
  });

  it('are only such blockers as hold the first word of a followed alias', () => {
    const names = buildNames([{ text: 'Air France' }, { text: 'Petit MALI' }, { text: 'Malian Days' }]);

    expect(meant(names, settings)).toEqual([
      ['Mali', 'mali'],
      ['Petit MALI', null],
    ]);
  });

  it('keep the rules of their packs', () => {
    const names = [{ topic: topicId('mali'), aliases: [{ text: 'Mali', languages: ['fr'], weak: true as const }] }];

    expect(aliasesForPages(names, settings)).toEqual([
      { text: 'Mali', languages: ['fr'], weak: true, topicId: 'mali' },
    ]);
  });

  it('are the reader’s own before those of packs', () => {
    expect(meant([...buildNames(), own], followed).slice(0, 2)).toEqual([
      ['Mali', 'own-dam'],
      ['Mali', 'mali'],
    ]);
  });
});

describe('buildPageBrief', () => {
  const build = (...[names, wanted]: Parameters<typeof aliasesForPages>) =>
    buildPageBrief(names, wanted, compileNames(aliasesForPages(names, wanted)));

  it('tells of followed topics, and of no others', () => {
    expect(build(buildNames(), settings).topics).toEqual([{ id: 'mali', colour: 1, inCompany: false }]);
    expect(build(buildNames(), { ...settings, followedTopics: [] }).topics).toEqual([]);
  });

  it('gives a topic the colour that the reader chose, and company where it is wanted', () => {
    const chosen = { ...settings, colours: { mali: 5 }, inCompany: [topicId('mali')] };

    expect(build(buildNames(), chosen).topics).toEqual([{ id: 'mali', colour: 5, inCompany: true }]);
  });

  it('leaves the packs’ colours as they are where the reader has own topics', () => {
    expect(build([...buildNames(), own], followed).topics.map(({ id, colour }) => [id, colour])).toEqual([
      ['mali', 1],
      ['own-dam', 2],
    ]);
  });

  it('says in which languages names are left', () => {
    const names = [
      { topic: topicId('mali'), aliases: [{ text: 'Mali' }, { text: 'Soudan', languages: ['fr', 'it'] }] },
    ];

    expect(build(names, settings).languages).toEqual(['', 'fr', 'it']);
    expect(build([], settings).languages).toEqual([]);
  });

  it('is another with other names, and the same with the same', () => {
    const named = (text: string) => build([{ topic: topicId('mali'), aliases: [{ text }] }], settings);

    expect(named('Mali')).toEqual(named('Mali'));
    expect(named('Malí').names).not.toBe(named('Mali').names);
  });

  it('is short, however many names there are', () => {
    const aliases = Array.from({ length: 10_000 }, (_, place) => ({ text: `Place${place}` }));

    expect(JSON.stringify(build([{ topic: topicId('mali'), aliases }], settings)).length).toBeLessThan(2_000);
  });

  it('has no rest where only a click opens', () => {
    expect(build([], { ...settings, opensOnHover: false }).restMs).toBeNull();
  });
});

describe('parsePageBrief', () => {
  it('reads what buildPageBrief made', () => {
    const brief = buildPageBrief(buildNames(), settings, { '': '', fr: '' });

    expect(parsePageBrief(structuredClone(brief))).toEqual(brief);
  });

  it.each([
    [undefined],
    [null],
    ['x'],
    [{}],
    [{ ...buildBrief(), languages: 'fr' }],
    [{ ...buildBrief(), languages: undefined, aliases: [] }],
  ])('refuses %j', (input) => {
    expect(parsePageBrief(input)).toBeNull();
  });
});

describe('silencedOn', () => {
  const brief = buildBrief({ silenced: [{ alias: 'MALÍ', site: 'a.example' }] });

  it('holds for what is silenced on a host, whatever its case and accents', () => {
    expect(silencedOn('www.a.example', brief)(buildAlias('Mali'))).toBe(true);
    expect(silencedOn('a.example', brief)(buildAlias('mali', { topicId: 'own-dam' }))).toBe(true);
  });

  it('does not hold on another host, for other aliases, or for longer names that only hold one', () => {
    expect(silencedOn('b.example', brief)(buildAlias('Mali'))).toBe(false);
    expect(silencedOn('a.example', brief)(buildAlias('Malian'))).toBe(false);
    expect(silencedOn('a.example', brief)(buildAlias('Mali', { topicId: null }))).toBe(false);
  });
});
