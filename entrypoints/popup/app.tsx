import { useEffect, useState } from 'preact/hooks';
import { ToolbarPopup, type TabPage } from '../../components/popup/toolbar-popup';
import type { LocalText, TopicId } from '../../core/packs/pack';
import { isSiteOff } from '../../core/settings/page-brief';
import { withSite } from '../../core/settings/settings';
import { activeTab } from '../../platform/active-tab';
import { browser } from '../../platform/browser';
import type { OwnPageCalls, PageCalls } from '../../platform/messages';
import { askTab } from '../../platform/ask-tab';
import { ask } from '../../platform/messenger';
import { changeSettings, readSettings } from '../../platform/settings-store';

/** A page marks its text anew at its next idle moment after a setting has changed. */
const REPORT_AFTER_MS = 400;

async function readTab(): Promise<TabPage> {
  const tab = await activeTab();
  if (!tab?.host) return { kind: 'unreadable' };
  const report = await askTab<PageCalls, 'reportPage'>(tab.id, 'reportPage', {});
  return report ? { kind: 'reported', host: tab.host, report } : { kind: 'not-ready', host: tab.host };
}

async function readLabels(): Promise<ReadonlyMap<TopicId, LocalText>> {
  const topics = await ask<OwnPageCalls, 'listTopics'>('listTopics', {});
  return new Map(topics.ok ? topics.value.map(({ id, label }) => [id, label]) : []);
}

export function App() {
  const [page, setPage] = useState<TabPage | null>(null);
  const [labels, setLabels] = useState<ReadonlyMap<TopicId, LocalText>>(new Map());
  const [isSiteOn, setSiteOn] = useState(true);

  useEffect(() => {
    void readLabels().then(setLabels);
    void Promise.all([readTab(), readSettings()]).then(([tab, settings]) => {
      setSiteOn(tab.kind === 'unreadable' || !isSiteOff(tab.host, settings.sitesOff));
      setPage(tab);
    });
  }, []);

  if (!page) return null;
  const toggle = async (on: boolean): Promise<void> => {
    if (page.kind === 'unreadable') return;
    setSiteOn(on);
    await changeSettings((settings) => withSite(settings, page.host, on));
    setTimeout(() => void readTab().then(setPage), REPORT_AFTER_MS);
  };
  return (
    <ToolbarPopup
      page={page}
      labels={labels}
      isSiteOn={isSiteOn}
      onSiteToggle={(on) => void toggle(on)}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
