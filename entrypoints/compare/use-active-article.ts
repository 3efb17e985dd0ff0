import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelPage } from '../../components/compare/panel-props';
import type { Loadable } from '../../core/loadable';
import { storyKey } from '../../core/outlets/story-key';
import { activeTabHere, onActivePageChanged, type ActiveTab } from '../../platform/active-tab';
import { readTab, type ReadArticle } from './read-tab';

/** The article on this side, and the tab that shows it. */
export interface ArticleHere {
  readonly page: Loadable<PanelPage>;
  readonly read: ReadArticle | null;
  readonly tab: Pick<ActiveTab, 'id' | 'incognito'> | null;
}

/** A page that loads tells of itself several times. */
const SETTLE_MS = 250;
/** The popover's script, which knows the topics, comes to a page after its first mark. */
const AGAIN_AFTER_MS = 1_500;
/** That a page may be read now no event tells, so what cannot be read is looked at again, ever more rarely up to this. */
const LONGEST_PAUSE_MS = 12_000;

const LOADING: ArticleHere = { page: { kind: 'loading' }, read: null, tab: null };

/** Follows the article in the active tab of this window. */
export function useActiveArticle(): ArticleHere {
  const [here, setHere] = useState<ArticleHere>(LOADING);
  const shownRef = useRef('');
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let turn = 0;
    const look = async (isAgain: boolean, pauseMs = AGAIN_AFTER_MS): Promise<void> => {
      const mine = ++turn;
      clearTimeout(again);
      const found = await articleInFront();
      if (mine !== turn) return;
      show(found);
      const nextMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
      if (!isReadable(found)) again = setTimeout(() => void look(false, nextMs), pauseMs);
      else if (!isAgain) again = setTimeout(() => void look(true), AGAIN_AFTER_MS);
    };
    const show = (found: ArticleHere): void => {
      const key = keyOf(found);
      // The same article is left as it is, with all that the reader has opened in it.
      if (key === shownRef.current) return;
      shownRef.current = key;
      setHere(found);
    };
    const lookSoon = (): void => {
      clearTimeout(soon);
      clearTimeout(again);
      soon = setTimeout(() => void look(false), SETTLE_MS);
    };
    const stop = onActivePageChanged(lookSoon);
    void look(false);
    return () => {
      clearTimeout(soon);
      clearTimeout(again);
      stop();
      turn++;
    };
  }, []);
  return here;
}

async function articleInFront(): Promise<ArticleHere> {
  const tab = await activeTabHere();
  if (!tab) return { page: { kind: 'ready', value: { kind: 'no-access' } }, read: null, tab: null };
  const { page, read } = await readTab(tab, false);
  return { page: { kind: 'ready', value: page }, read, tab: { id: tab.id, incognito: tab.incognito } };
}

function isReadable({ page }: ArticleHere): boolean {
  return page.kind !== 'ready' || page.value.kind !== 'no-access';
}

/** What tells an article from others: its address changes while it is read, with the section or the campaign in it. */
function keyOf({ page, read, tab }: ArticleHere): string {
  if (!read) return JSON.stringify([page, tab]);
  const { story, topics } = read;
  return JSON.stringify([{ ...story, url: storyKey(story.url) }, topics, tab]);
}
