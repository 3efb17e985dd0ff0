import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import type { OutletId } from '../packs/pack';
import { isSiteOn } from '../sites/sites';
import {
  standingOf,
  withColour,
  withCompany,
  withOutlet,
  withoutRule,
  withRule,
  withSilenced,
  withSite,
  withTopic,
} from './change-settings';
import { parseSettings } from './settings';

const defaults = parseSettings(undefined);
describe('withSite', () => {
  const page = (url: string) => new URL(url);

  it('switches a site off once and on again', () => {
    const off = withSite(withSite(defaults, page('https://www.a.example/x'), false), page('https://a.example/'), false);

    expect(off.sites).toEqual([{ site: 'a.example', isOn: false }]);
    expect(withSite(off, page('https://a.example/'), true)).toEqual(defaults);
  });

  it('makes an exception for a host below a site that is off', () => {
    const off = withSite(defaults, page('https://a.example/'), false);

    expect(withSite(off, page('https://live.a.example/'), true).sites).toEqual([
      { site: 'a.example', isOn: false },
      { site: 'live.a.example', isOn: true },
    ]);
  });

  it('switches a page on that only a rule for its part of the site keeps off', () => {
    const off = withRule(defaults, { site: 'a.example/sport', isOn: false });
    const on = withSite(off, page('https://a.example/sport/1'), true);

    expect(isSiteOn(page('https://a.example/sport/1'), on)).toBe(true);
    expect(isSiteOn(page('https://a.example/sport/1'), withSite(on, page('https://a.example/sport/1'), false))).toBe(
      false,
    );
  });
});

describe('withRule', () => {
  it('keeps no rule that says what the rest says already', () => {
    expect(withRule(defaults, { site: 'a.example', isOn: true }).sites).toEqual([]);
    expect(withRule({ ...defaults, everywhere: false }, { site: 'a.example', isOn: true }).sites).toHaveLength(1);
  });

  it('puts a rule in place of the one a site had', () => {
    const on = withRule(
      { ...defaults, sites: [{ site: 'a.example', isOn: false }] },
      { site: 'a.example', isOn: true },
    );

    expect(on.sites).toEqual([]);
    expect(withoutRule({ ...defaults, sites: [{ site: 'a.example', isOn: false }] }, 'a.example').sites).toEqual([]);
  });
});

describe('withOutlet', () => {
  const outlet = 'press-tv' as OutletId;

  it.each(['preferred', 'plain', 'muted'] as const)('has an outlet %s, and nothing else', (standing) => {
    const before = withOutlet(withOutlet(defaults, outlet, 'muted'), outlet, 'preferred');

    expect(standingOf(withOutlet(before, outlet, standing), outlet)).toBe(standing);
    expect(withOutlet(before, outlet, 'plain')).toEqual(defaults);
  });
});

describe('withColour and withCompany', () => {
  it('change one topic', () => {
    expect(withColour(defaults, topicId('mali'), 3).colours).toEqual({ mali: 3 });
    expect(withCompany(defaults, topicId('france'), true).inCompany).toEqual(['france']);
    expect(withCompany(withCompany(defaults, topicId('france'), true), topicId('france'), false)).toEqual(defaults);
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
