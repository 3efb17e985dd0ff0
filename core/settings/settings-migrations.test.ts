import { describe, expect, it } from 'vitest';
import { settingsMigrations } from './settings-migrations';

const migrate = (stored: Record<string, unknown>) => settingsMigrations.reduce((before, step) => step(before), stored);

describe('the settings’ migrations', () => {
  it('make rules of the sites that were off, and keep the rest', () => {
    expect(migrate({ sitesOff: ['www.a.example', 7, 'no host'], density: 'every' })).toEqual({
      density: 'every',
      sites: [{ site: 'a.example', isOn: false }],
    });
  });

  it('leave settings without such sites as they are', () => {
    expect(migrate({ restMs: 900 })).toEqual({ restMs: 900 });
    expect(migrate({ sitesOff: 'a.example' })).toEqual({});
  });
});
