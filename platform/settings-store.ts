import { parseSettings, readStoredSettings, type ReadSettings, type Settings } from '../core/settings/settings';
import { browser } from './browser';
import { SETTINGS_KEY } from './storage-keys';

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

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the settings as they are stored now, and gives back what they have become; the same object changes nothing. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  // One after another: of two changes made at once, the second would be made to settings without the first.
  const changing = lastChange.then(async () => {
    const settings = await readSettings();
    const changed = change(settings);
    // Firefox tells of every writing, also of what was there before, and who hears of it may change settings again.
    if (changed !== settings) await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
  lastChange = changing.catch(() => undefined);
  return changing;
}

/** Calls back with the settings whenever they change; the result stops that. */
export function onSettingsChanged(onChange: (settings: Settings) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown } | undefined>>,
    area: string,
  ): void => {
    if (area === 'local' && SETTINGS_KEY in changes) onChange(parseSettings(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
