import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings/settings';
import { changeSettings, onSettingsChanged, readSettings } from '../../platform/settings-store';

/** The reader's settings, wherever they change; null until they are known. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  // What is stored lags behind what the reader has set until all of it is stored.
  const unstoredRef = useRef(0);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettingsChanged((stored) => unstoredRef.current === 0 && setSettings(stored));
  }, []);
  const change = (changed: (settings: Settings) => Settings): void => {
    unstoredRef.current++;
    setSettings((shown) => shown && changed(shown));
    void changeSettings(changed)
      .catch(() => readSettings()) // what could not be stored is not shown either
      .then((stored) => {
        unstoredRef.current--;
        if (unstoredRef.current === 0) setSettings(stored);
      });
  };
  return { settings, change };
}
