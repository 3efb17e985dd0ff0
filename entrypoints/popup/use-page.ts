import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ThisPageProps } from '../../components/popup/this-page';
import type { TabPage } from '../../core/tab-page';
import { activeTab, tabNow, type ActiveTab } from '../../platform/active-tab';
import { askOverlay, askTab } from '../../platform/ask-tab';
import { onBriefChanged } from '../../platform/brief-store';
import type { OwnPageCalls, PageCalls } from '../../platform/messages';
import { ask } from '../../platform/messenger';
import { requestAccess } from '../../platform/permissions';
import { answered } from './answered';
import { isSettled, lookAtPage, lookUntilChanged } from './look-at-page';

/** The tab the reader looks at, what its page is, and what can be done with it. */
export interface PageInTab {
  /** Null until it is known, and where there is none. */
  readonly tab: ActiveTab | null;
  readonly shown: Omit<ThisPageProps, 'labels' | 'siteName'>;
}

/** Follows the page in the active tab. */
export function usePage(): PageInTab {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  const [outlet, setOutlet] = useState<ThisPageProps['outlet']>({ kind: 'loading' });
  const { page, isReading, show, follow } = useFollowedPage(tab);
  const [isStuck, setStuck] = useState(false);

  const look = useCallback(
    async (looked: ActiveTab | null): Promise<void> => {
      setTab(looked);
      if (looked?.host)
        void answered(ask<OwnPageCalls, 'labelHost'>('labelHost', { host: looked.host })).then(setOutlet);
      show(await lookAtPage(looked));
    },
    [show],
  );
  useEffect(() => void activeTab().then(look), [look]);

  const start = async (): Promise<void> => {
    if (!tab) return;
    const { started } = await ask<OwnPageCalls, 'startInTab'>('startInTab', { tabId: tab.id }).catch(() => ({
      started: false,
    }));
    setStuck(!started);
    await (tab.url === null ? tabNow(tab).then(look) : follow());
  };
  const onRead = async (anyway: boolean): Promise<void> => {
    if (!tab) return;
    await askTab<PageCalls, 'readPage'>(tab.id, 'readPage', { anyway });
    await follow({ isAsked: true });
  };
  return {
    tab,
    shown: {
      page,
      outlet,
      isReading,
      isStuck,
      onRead: (anyway) => void onRead(anyway),
      onJump: (topicId) => void (tab && askOverlay(tab.id, 'goToMention', { which: 'next', topicId })),
      onStart: () => void start(),
      // At once on the click, before anything is awaited: browsers ask the reader only then.
      onAllow: (where) =>
        void requestAccess(where === 'here' ? (tab?.url ?? null) : null).then((isGiven) =>
          isGiven ? start() : undefined,
        ),
    },
  };
}

/** What the page is, looked at again whenever something may have changed it. */
function useFollowedPage(tab: ActiveTab | null) {
  const [page, show] = useState<TabPage>({ kind: 'loading' });
  const [isReading, setReading] = useState(false);
  const pageRef = useRef(page);
  const followingRef = useRef(new AbortController());

  const follow = useCallback(
    async ({ isAsked = false } = {}): Promise<void> => {
      if (!tab) return;
      followingRef.current.abort();
      const following = new AbortController();
      followingRef.current = following;
      setReading(isAsked);
      await lookUntilChanged(tab, pageRef.current, { onPage: show, signal: following.signal });
      if (!following.signal.aborted) setReading(false);
    },
    [tab],
  );
  const isOpen = tab !== null && page.kind !== 'loading' && !isSettled(page);
  useEffect(() => {
    pageRef.current = page;
  }, [page]);
  useEffect(() => {
    if (isOpen) void follow();
  }, [isOpen, follow]);
  // Not with the settings: pages go by the brief, which is made of them a while later.
  useEffect(() => onBriefChanged(() => void follow()), [follow]);
  useEffect(() => () => followingRef.current.abort(), []);
  return { page, isReading, show, follow };
}
