import { useEffect, useState } from 'preact/hooks';
import { Options, type OptionsProps } from '../../components/options/options';
import type { Settings } from '../../core/settings/settings';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { changeSettings, onSettingsChanged, readSettings } from '../../platform/settings-store';

export function App() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [topics, setTopics] = useState<OptionsProps['topics']>({ kind: 'loading' });

  const [storage, setStorage] = useState<OptionsProps['storage']>({ kind: 'loading' });

  useEffect(() => {
    void readSettings().then(setSettings);
    void ask<OwnPageCalls, 'listTopics'>('listTopics', {}).then(
      (answer) => setTopics(answer.ok ? { kind: 'ready', value: answer.value } : { kind: 'failed' }),
      () => setTopics({ kind: 'failed' }),
    );
    void ask<OwnPageCalls, 'describeStorage'>('describeStorage', {}).then(
      (value) => setStorage({ kind: 'ready', value }),
      () => setStorage({ kind: 'failed' }),
    );
    return onSettingsChanged(setSettings);
  }, []);

  if (!settings) return null;
  return (
    <Options
      settings={settings}
      topics={topics}
      storage={storage}
      onChange={(change) => void changeSettings(change).then(setSettings)}
    />
  );
}
