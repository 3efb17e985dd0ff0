import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, readStoredSettings, SETTINGS_VERSION } from './settings';
import { settingsMigrations } from './settings-migrations';

const defaults = parseSettings(undefined);

describe('parseSettings', () => {
  it('reads everywhere, follows the three built-in topics and rests half a second by default', () => {
    expect(defaults).toEqual({
      version: settingsMigrations.length,
      followedTopics: ['mali', 'france', 'barkhane'],
      inCompany: [],
      colours: {},
      density: 'stretch',
      marksHeadings: false,
      marksLinks: false,
      restMs: 500,
      opensOnHover: true,
      popoverSize: 'medium',
      everywhere: true,
      sites: [],
      silenced: [],
      pausedUntil: null,
      mutedOutlets: [],
      preferredOutlets: [],
      keepsReading: true,
      readingDays: 90,
      language: 'browser',
    });
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{ restMs: -1 }],
    [{ density: 'all' }],
    [{ sites: 'a.example' }],
    [{ colours: [] }],
  ])('takes the default for what is wrong in %j', (input) => {
    expect(parseSettings(input)).toEqual(defaults);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(parseSettings({ restMs: 900, density: 7 })).toEqual({ ...defaults, restMs: 900 });
  });

  it('leaves out of a list only what is wrong in it', () => {
    const sites = [{ site: 'a.example', isOn: false }, { site: 'https://B.example', isOn: false }, 7];

    expect(parseSettings({ version: SETTINGS_VERSION, sites }).sites).toEqual([{ site: 'a.example', isOn: false }]);
    expect(parseSettings({ colours: { mali: 3, france: 99 } }).colours).toEqual({ mali: 3 });
  });

  it('gives back what it gave, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const settings = parseSettings(input);
        expect(parseSettings(structuredClone(settings))).toEqual(settings);
      }),
    );
  });
});

describe('readStoredSettings', () => {
  it('names what was wrong, and nothing that was only missing', () => {
    const { wrong } = readStoredSettings({ version: SETTINGS_VERSION, restMs: 'long', density: 'every', sites: [1] });

    expect(wrong).toEqual(['restMs', 'sites']);
    expect(readStoredSettings(undefined).wrong).toEqual([]);
    expect(readStoredSettings(defaults).wrong).toEqual([]);
  });

  it('reads what the first release stored', () => {
    const { settings, wrong } = readStoredSettings({ restMs: 900, sitesOff: ['www.a.example', 'b.example'] });

    expect(wrong).toEqual([]);
    expect(settings).toEqual({
      ...defaults,
      restMs: 900,
      sites: [
        { site: 'a.example', isOn: false },
        { site: 'b.example', isOn: false },
      ],
    });
  });

  it('is not led astray by a version that is none, or later than its own', () => {
    for (const version of ['2', -1, 1.5, 99, null]) {
      expect(readStoredSettings({ version, restMs: 900 }).settings).toEqual({ ...defaults, restMs: 900 });
    }
  });
});
