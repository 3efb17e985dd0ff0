import { parseSettings, type Settings } from '../core/settings/settings';
import { browser } from './browser';
import { SETTINGS_KEY } from './storage-keys';

/** The reader's settings; defaults where nothing is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes the settings as they are stored now, and gives back what they have become. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await browser.storage.local.set({ [SETTINGS_KEY]: changed });
  return changed;
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
