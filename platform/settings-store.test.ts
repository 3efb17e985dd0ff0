import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withSite } from '../core/settings/change-settings';
import { parseSettings, type Settings } from '../core/settings/settings';
import { changeSettings, onSettingsChanged, readSettings, readSettingsWithNotes } from './settings-store';
import { SETTINGS_KEY } from './storage-keys';

beforeEach(() => {
  fakeBrowser.reset();
});

const off = (host: string) => (settings: Settings) => withSite(settings, new URL(`https://${host}/`), false);

const sitesOf = ({ sites }: Settings) => sites.map(({ site }) => site);

describe('readSettings', () => {
  it('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(parseSettings(undefined));
  });

  it('gives the defaults for what is stored wrongly, and keeps the rest', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { restMs: 'long', density: 'every' } });

    expect(await readSettings()).toEqual({ ...parseSettings(undefined), density: 'every' });
  });
});

describe('readSettingsWithNotes', () => {
  it('names what is stored wrongly', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { restMs: 'long', density: 'every' } });

    expect(await readSettingsWithNotes()).toEqual({ settings: await readSettings(), wrong: ['restMs'] });
  });
});

describe('changeSettings', () => {
  it('stores what the settings have become, and gives it back', async () => {
    const changed = await changeSettings(off('a.example'));

    expect(sitesOf(changed)).toEqual(['a.example']);
    expect(await readSettings()).toEqual(changed);
  });

  it('changes the settings as they are stored now', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { sitesOff: ['a.example'] } });

    expect(sitesOf(await changeSettings(off('b.example')))).toEqual(['a.example', 'b.example']);
  });

  it('writes nothing where nothing is changed, so that nobody is told of it', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');

    await changeSettings((settings) => settings);

    expect(set).not.toHaveBeenCalled();
  });

  it('loses neither of two changes that are made at once', async () => {
    await Promise.all([changeSettings(off('a.example')), changeSettings(off('b.example'))]);

    expect(sitesOf(await readSettings())).toEqual(['a.example', 'b.example']);
  });

  it('goes on after a change that could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));

    await expect(changeSettings(off('a.example'))).rejects.toThrow('quota');
    await changeSettings(off('b.example'));

    expect(sitesOf(await readSettings())).toEqual(['b.example']);
  });
});

describe('onSettingsChanged', () => {
  it('tells what the settings have become', async () => {
    const told = vi.fn<(settings: Settings) => void>();
    onSettingsChanged(told);

    const changed = await changeSettings(off('a.example'));

    expect(told).toHaveBeenCalledExactlyOnceWith(changed);
  });

  it('tells the defaults when the settings are removed', async () => {
    await changeSettings(off('a.example'));
    const told = vi.fn<(settings: Settings) => void>();
    onSettingsChanged(told);

    await fakeBrowser.storage.local.remove(SETTINGS_KEY);

    expect(told).toHaveBeenCalledExactlyOnceWith(parseSettings(undefined));
  });

  it('keeps quiet about everything else', async () => {
    const told = vi.fn<(settings: Settings) => void>();
    onSettingsChanged(told);

    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ [SETTINGS_KEY]: {} });

    expect(told).not.toHaveBeenCalled();
  });

  it('keeps quiet once stopped', async () => {
    const told = vi.fn<(settings: Settings) => void>();
    const stop = onSettingsChanged(told);

    stop();
    await changeSettings(off('a.example'));

    expect(told).not.toHaveBeenCalled();
  });
});
