import { pageOf, whyUnreadable, type TabPage } from '../../core/tab-page';
import type { ActiveTab } from '../../platform/active-tab';
import { askTab } from '../../platform/ask-tab';
import type { PageCalls } from '../../platform/messages';
import { hasAccess } from '../../platform/permissions';

/** After how long a page is asked again for what it has become, in ms; each time after twice as long, up to the longest. */
const AGAIN_AFTER_MS = 150;
const LONGEST_PAUSE_MS = 2_400;
/** A page that is as before after so long, in ms, has not been changed by what happened. */
const CHANGED_WITHIN_MS = 2_000;

/** What the page in a tab is now. */
export async function lookAtPage(tab: ActiveTab | null): Promise<TabPage> {
  const url = tab?.url ?? null;
  if (!tab || (url !== null && whyUnreadable(url))) return pageOf(url, null, true);
  const [report, access] = await Promise.all([
    askTab<PageCalls, 'reportPage'>(tab.id, 'reportPage', {}),
    hasAccess(url).catch(() => true),
  ]);
  return pageOf(url, report, access);
}

/** Looks at the page again until it has become something else and is settled, or has stayed as it was and is settled. */
export async function lookUntilChanged(
  tab: ActiveTab,
  before: TabPage,
  { onPage, signal }: { readonly onPage: (page: TabPage) => void; readonly signal: AbortSignal },
): Promise<void> {
  let waited = 0;
  const isOver = (): boolean => signal.aborted;
  for (let ms = AGAIN_AFTER_MS; ; ms = Math.min(2 * ms, LONGEST_PAUSE_MS)) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (isOver()) return;
    waited += ms;
    const page = await lookAtPage(tab);
    if (isOver()) return;
    const isChanged = JSON.stringify(page) !== JSON.stringify(before);
    if (isChanged) onPage(page);
    if (isSettled(page) && (isChanged || waited >= CHANGED_WITHIN_MS)) return;
  }
}

/** Whether a page is not about to become something else by itself. */
export function isSettled(page: TabPage): boolean {
  return page.kind === 'reported' ? page.report.state !== 'starting' : page.kind !== 'not-reached';
}
