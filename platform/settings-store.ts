import { queue } from '../core/in-turn';
import { parseSettings, readStoredSettings, type ReadSettings, type Settings } from '../core/settings/settings';
import { browser } from './browser';
import { SETTINGS_KEY } from './storage-keys';
import { onStored } from './stored';

/** The reader's settings; defaults where nothing is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** The reader's settings, and which of those stored were wrong, so that they can be told. */
export async function readSettingsWithNotes(): Promise<ReadSettings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readStoredSettings(stored[SETTINGS_KEY]);
}

/** One after another: of two changes made at once, the second would be made to settings without the first. */
const inQueue = queue();

/** Changes the settings as they are stored now, and gives back what they have become; the same object changes nothing. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inQueue(async () => {
    const settings = await readSettings();
    const changed = change(settings);
    // Firefox tells of every writing, also of what was there before, and who hears of it may change settings again.
    if (changed !== settings) await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
}

/** Calls back with the settings whenever they change; the result stops that. */
export function onSettingsChanged(onChange: (settings: Settings) => void): () => void {
  return onStored(SETTINGS_KEY, (stored) => onChange(parseSettings(stored)));
}
