import { describe, expect, it } from 'vitest';
import { buildNames } from '../../tests/support/builders';
import { buildPageBrief, isSiteOff, parsePageBrief } from './page-brief';
import { parseSettings } from './settings';

const settings = parseSettings({});

describe('buildPageBrief', () => {
  it('carries the aliases of followed topics and the blockers', () => {
    const brief = buildPageBrief(buildNames(), settings);

    expect(brief.topics).toEqual([{ id: 'mali', colour: 1 }]);
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

  it('has no rest where only a click opens', () => {
    expect(buildPageBrief([], { ...settings, opensOnHover: false }).restMs).toBeNull();
  });
});

describe('parsePageBrief', () => {
  it('reads what buildPageBrief made', () => {
    const brief = buildPageBrief(buildNames(), settings);

    expect(parsePageBrief(structuredClone(brief))).toEqual(brief);
  });

  it.each([[undefined], [null], ['x'], [{}], [{ topics: [], aliases: [], sitesOff: [], density: 'all' }]])(
    'refuses %j',
    (input) => {
      expect(parsePageBrief(input)).toBeNull();
    },
  );
});

describe('isSiteOff', () => {
  it('covers what lies below a site', () => {
    expect(isSiteOff('www.a.example', ['a.example'])).toBe(true);
    expect(isSiteOff('b.example', ['a.example'])).toBe(false);
  });
});
