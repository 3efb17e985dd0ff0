import { useEffect, useState } from 'preact/hooks';
import type { VersionsElsewhereProps } from '../../components/popup/versions-elsewhere';
import type { StoryOnPage } from '../../core/stories/story';
import type { TabPage } from '../../core/tab-page';
import type { ActiveTab } from '../../platform/active-tab';
import { askTab } from '../../platform/ask-tab';
import type { OverlayCalls, OwnPageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { answered } from './answered';

type Versions = VersionsElsewhereProps['versions'];

/** The popover's script comes to a page after its first mark. */
const STORY_AFTER_MS = [0, 300, 600];

/** What is known of the page's story elsewhere, null where the page tells none; and how the page names its outlet. */
export function useVersions(
  tab: ActiveTab | null,
  page: TabPage,
): { readonly versions: Versions | null; readonly siteName: string | null } {
  const [versions, setVersions] = useState<Versions>({ kind: 'loading' });
  const [siteName, setSiteName] = useState<string | null>(null);
  const tellsStory = page.kind === 'reported' && ['marked', 'no-mentions'].includes(page.report.state);
  useEffect(() => {
    if (!tab || !tellsStory) return undefined;
    const over = new AbortController();
    const isOver = (): boolean => over.signal.aborted;
    void readStory(tab.id).then(async (read) => {
      if (isOver()) return;
      setSiteName(read?.story.siteName ?? null);
      const found = await findVersions(read, tab.url);
      if (!isOver()) setVersions(found);
    });
    return () => over.abort();
  }, [tab, tellsStory]);
  return tellsStory ? { versions, siteName } : { versions: null, siteName: null };
}

async function findVersions(read: StoryOnPage | null, url: string | null): Promise<Versions> {
  if (!read || url === null) return { kind: 'ready', value: null };
  return answered(ask<OwnPageCalls, 'findVersionsOf'>('findVersionsOf', { ...read, url }));
}

async function readStory(tabId: number): Promise<StoryOnPage | null> {
  for (const ms of STORY_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    const read = await askTab<OverlayCalls, 'readStory'>(tabId, 'readStory', {});
    if (read) return read;
  }
  return null;
}
