import { useEffect, useState } from 'preact/hooks';
import type { SiteAccess } from '../../components/welcome/access-step';
import { Welcome } from '../../components/welcome/welcome';
import type { Settings } from '../../core/settings/settings';
import { changeSettings, onSettingsChanged, readSettings } from '../../platform/settings-store';
import { hasAccess, requestAccess } from '../../platform/permissions';

export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [access, setAccess] = useState<SiteAccess>('unknown');

  useEffect(() => {
    void hasAccess(null).then((has) => setAccess(has ? 'had' : 'withheld'));
    void readSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);

  return (
    <Welcome
      access={access}
      keepsReading={settings?.keepsReading ?? null}
      onAllow={() => void requestAccess(null).then((isGiven) => setAccess(isGiven ? 'given' : 'refused'))}
      onKeepReading={(keepsReading) =>
        void changeSettings((current) => ({ ...current, keepsReading })).then(setSettings)
      }
    />
  );
}
