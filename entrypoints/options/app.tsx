import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsProps } from '../../components/options/options';
import type { Settings } from '../../core/settings/settings';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { changeSettings, onSettingsChanged, readSettings } from '../../platform/settings-store';

export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [topics, setTopics] = useState<OptionsProps['topics']>([]);

  useEffect(() => {
    void readSettings().then(setSettings);
    void ask<OwnPageCalls, 'listTopics'>('listTopics', {}).then((answer) => answer.ok && setTopics(answer.value));
    return onSettingsChanged(setSettings);
  }, []);

  if (!settings) return null;
  return (
    <Options settings={settings} topics={topics} onChange={(change) => void changeSettings(change).then(setSettings)} />
  );
}
