import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { changeSettings, onSettingsChanged, readSettings } from '../../platform/settings-store';

/** The reader's settings, wherever they change; null until they are known. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  const change = (changed: (settings: Settings) => Settings): void => {
    void changeSettings(changed).then(setSettings);
  };
  return { settings, change };
}
