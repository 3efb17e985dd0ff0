import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import { parseSettings, withSilenced, withSite, withTopic } from './settings';

const defaults = parseSettings(undefined);

describe('parseSettings', () => {
  it('follows the three built-in topics and rests half a second by default', () => {
    expect(defaults).toEqual({
      followedTopics: ['mali', 'france', 'barkhane'],
      density: 'stretch',
      restMs: 500,
      opensOnHover: true,
      sitesOff: [],
      silenced: [],
      pausedUntil: null,
    });
  });

  it.each([[null], ['text'], [[]], [{ restMs: -1 }], [{ density: 'all' }], [{ sitesOff: 'a.example' }]])(
    'takes the default for what is wrong in %j',
    (input) => {
      expect(parseSettings(input)).toEqual(defaults);
    },
  );

  it('keeps what is right beside what is wrong', () => {
    expect(parseSettings({ restMs: 900, density: 7 })).toEqual({ ...defaults, restMs: 900 });
  });
});

describe('withSite', () => {
  it('switches a site off once and on again', () => {
    const off = withSite(withSite(defaults, 'a.example', false), 'a.example', false);

    expect(off.sitesOff).toEqual(['a.example']);
    expect(withSite(off, 'a.example', true)).toEqual(defaults);
  });

  it('switches a host on that was off through the site above it', () => {
    expect(withSite({ ...defaults, sitesOff: ['a.example'] }, 'www.a.example', true).sitesOff).toEqual([]);
  });
});

describe('withTopic', () => {
  it('follows and unfollows', () => {
    const without = withTopic(defaults, topicId('france'), false);

    expect(without.followedTopics).toEqual(['mali', 'barkhane']);
    expect(withTopic(without, topicId('france'), true).followedTopics).toEqual(['mali', 'barkhane', 'france']);
  });
});

describe('withSilenced', () => {
  const mali = { alias: 'Mali', site: 'a.example' };

  it('silences an alias on a site once, and lets it be heard again', () => {
    const silenced = withSilenced(withSilenced(defaults, mali, true), { ...mali, alias: 'MALI' }, true);

    expect(silenced.silenced).toEqual([{ ...mali, alias: 'MALI' }]);
    expect(withSilenced(silenced, mali, false)).toEqual(defaults);
  });

  it('leaves the alias alone on other sites', () => {
    const two = withSilenced(withSilenced(defaults, mali, true), { ...mali, site: 'b.example' }, true);

    expect(withSilenced(two, mali, false).silenced).toEqual([{ ...mali, site: 'b.example' }]);
  });
});
