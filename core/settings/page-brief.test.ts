import { describe, expect, it } from 'vitest';
import { buildAlias, buildBrief, buildNames, topicId } from '../../tests/support/builders';
import { briefFor, buildPageBrief, parsePageBrief } from './page-brief';
import { parseSettings } from './settings';

const settings = parseSettings({});

describe('buildPageBrief', () => {
  it('carries the aliases of followed topics and the blockers', () => {
    const brief = buildPageBrief(buildNames(), settings);

    expect(brief.topics).toEqual([{ id: 'mali', colour: 1, inCompany: false }]);
    expect(brief.aliases.map(({ text, topicId }) => [text, topicId])).toEqual([
      ['Mali', 'mali'],
      ['Mali Empire', null],
    ]);
  });

  it('carries nothing of a topic that is not followed', () => {
    expect(buildPageBrief(buildNames(), { ...settings, followedTopics: [] }).topics).toEqual([]);
  });

  it('carries only blockers that hold the first word of a followed alias', () => {
    const names = buildNames([{ text: 'Air France' }, { text: 'Petit MALI' }, { text: 'Malian Days' }]);

    const { aliases } = buildPageBrief(names, settings);

    expect(aliases.map(({ text }) => text)).toEqual(['Mali', 'Petit MALI']);
  });

  it('gives a topic the colour that the reader chose, and company where it is wanted', () => {
    const chosen = { ...settings, colours: { mali: 5 }, inCompany: [topicId('mali')] };

    expect(buildPageBrief(buildNames(), chosen).topics).toEqual([{ id: 'mali', colour: 5, inCompany: true }]);
  });

  it('puts the reader’s own names before those of packs, and leaves the packs’ colours as they are', () => {
    const own = { topic: topicId('own-dam'), aliases: [buildAlias('Mali')] };
    const followed = { ...settings, followedTopics: [topicId('mali'), topicId('own-dam')] };

    const brief = buildPageBrief([...buildNames(), own], followed);

    expect(brief.aliases.slice(0, 2).map((alias) => alias.topicId)).toEqual(['own-dam', 'mali']);
    expect(brief.topics.map(({ id, colour }) => [id, colour])).toEqual([
      ['mali', 1],
      ['own-dam', 2],
    ]);
  });

  it('has no rest where only a click opens', () => {
    expect(buildPageBrief([], { ...settings, opensOnHover: false }).restMs).toBeNull();
  });
});

describe('parsePageBrief', () => {
  it('reads what buildPageBrief made', () => {
    const brief = buildPageBrief(buildNames(), settings);

    expect(parsePageBrief(structuredClone(brief))).toEqual(brief);
  });

  it.each([[undefined], [null], ['x'], [{}], [{ topics: [], aliases: [], sites: [], density: 'all' }]])(
    'refuses %j',
    (input) => {
      expect(parsePageBrief(input)).toBeNull();
    },
  );
});

describe('briefFor', () => {
  it('leaves out what is silenced on a host, whatever its case, and never a longer name', () => {
    const brief = buildBrief({ silenced: [{ alias: 'MALI', site: 'a.example' }] });

    expect(briefFor('www.a.example', brief).aliases.map(({ text }) => text)).not.toContain('Mali');
    expect(briefFor('b.example', brief)).toBe(brief);
  });
});
