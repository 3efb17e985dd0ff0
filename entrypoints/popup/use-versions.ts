import { useEffect, useState } from 'preact/hooks';
import type { VersionsElsewhereProps } from '../../components/popup/versions-elsewhere';
import type { StoryOnPage } from '../../core/stories/story';
import type { TabPage } from '../../core/tab-page';
import type { ActiveTab } from '../../platform/active-tab';
import { askOverlay } from '../../platform/ask-tab';
import type { OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { answered } from './answered';

type Versions = VersionsElsewhereProps['versions'];

/** What is known of the page's story elsewhere, null where the page tells none; and how the page names its outlet. */
export function useVersions(
  tab: ActiveTab | null,
  page: TabPage,
): { readonly versions: Versions | null; readonly siteName: string | null } {
  const [versions, setVersions] = useState<Versions>({ kind: 'loading' });
  const [siteName, setSiteName] = useState<string | null>(null);
  const state = page.kind === 'reported' ? page.report.state : null;
  const isMarked = state === 'marked';
  const tellsStory = isMarked || state === 'no-mentions';
  useEffect(() => {
    if (!tab || !tellsStory) return undefined;
    const over = new AbortController();
    const isOver = (): boolean => over.signal.aborted;
    void askOverlay(tab.id, 'readStory', {}, { isMarked }).then(async (read) => {
      if (isOver()) return;
      setSiteName(read?.story.siteName ?? null);
      const found = await findVersions(read, tab.url);
      if (!isOver()) setVersions(found);
    });
    return () => over.abort();
  }, [tab, tellsStory, isMarked]);
  return tellsStory ? { versions, siteName } : { versions: null, siteName: null };
}

async function findVersions(read: StoryOnPage | null, url: string | null): Promise<Versions> {
  if (!read || url === null) return { kind: 'ready', value: null };
  return answered(ask<OwnPageCalls, 'findVersionsOf'>('findVersionsOf', { ...read, url }));
}
