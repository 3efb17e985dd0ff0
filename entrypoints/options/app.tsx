import { useEffect } from 'preact/hooks';
import { LanguageSection } from '../../components/options/language-section';
import { MarkingSection } from '../../components/options/marking-section';
import { Options } from '../../components/options/options';
import { OutletsSection } from '../../components/options/outlets-section';
import { PopoverSection } from '../../components/options/popover-section';
import { ResetSection } from '../../components/options/reset-section';
import { SettingsNotes } from '../../components/options/settings-notes';
import { ShortcutsSection } from '../../components/options/shortcuts-section';
import { SitesSection } from '../../components/options/sites-section';
import { TopicsSection } from '../../components/options/topics-section';
import type { Result } from '../../core/result';
import { ask } from '../../platform/messenger';
import type { OwnPageCalls } from '../../platform/messages';
import { onOwnTopicsChanged } from '../../platform/own-topics-store';
import { listShortcuts, openShortcutSettings } from '../../platform/shortcuts';
import { OwnTopicsPart } from './own-topics';
import { PacksPart } from './packs';
import { PrivacyPart } from './privacy';
import { ReadingPart } from './reading';
import { StoragePart } from './storage';
import { TransferPart } from './transfer';
import { useLoaded, useNow, usePlace, useSettings } from './use-options';

/** What a question was answered with; a failure is thrown, since the page has one word for all of them. */
async function answered<Value>(answer: Promise<Result<Value, string>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const loadTopics = () => answered(ask<OwnPageCalls, 'listTopics'>('listTopics', {}));
const loadOutlets = () => answered(ask<OwnPageCalls, 'listOutlets'>('listOutlets', {}));

/** The options with everything they need from the browser. */
export function App() {
  const { settings, wrong, saving, onChange, onNotesDone } = useSettings();
  const [topics, loadTopicsAgain] = useLoaded(loadTopics);
  const [outlets] = useLoaded(loadOutlets);
  const [shortcuts] = useLoaded(listShortcuts);
  const place = usePlace();
  const now = useNow();
  useEffect(() => onOwnTopicsChanged(loadTopicsAgain), [loadTopicsAgain]);

  if (!settings) return null;
  const changing = { settings, onChange };
  const pause = (isOn: boolean) => void ask<OwnPageCalls, 'pause'>('pause', { isOn });
  return (
    <Options
      place={place}
      saving={saving}
      notes={<SettingsNotes wrong={wrong} onDone={onNotesDone} />}
      sections={{
        topics: <TopicsSection {...changing} topics={topics} />,
        'own-topics': <OwnTopicsPart />,
        packs: <PacksPart />,
        marking: <MarkingSection {...changing} now={now} onPause={pause} />,
        popover: <PopoverSection {...changing} />,
        sites: <SitesSection {...changing} />,
        outlets: <OutletsSection {...changing} outlets={outlets} />,
        reading: <ReadingPart {...changing} />,
        privacy: <PrivacyPart settings={settings} />,
        storage: <StoragePart />,
        shortcuts: <ShortcutsSection shortcuts={shortcuts} onOpen={() => void openShortcutSettings()} />,
        language: <LanguageSection {...changing} />,
        transfer: <TransferPart />,
        reset: <ResetSection {...changing} />,
      }}
    />
  );
}
