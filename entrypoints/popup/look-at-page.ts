import { pageOf, whyUnreadable, type TabPage } from '../../core/tab-page';
import type { ActiveTab } from '../../platform/active-tab';
import { askTab } from '../../platform/ask-tab';
import type { PageCalls } from '../../platform/messages';
import { hasAccess } from '../../platform/permissions';

/** After how long, each time, a page is asked again for what it has become: 1.5 s in all. */
const AGAIN_AFTER_MS = [150, 300, 450, 600];

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

/** Looks at the page again until it has become something else and is settled, a few times at most. */
export async function lookUntilChanged(
  tab: ActiveTab,
  before: TabPage,
  { onPage, signal }: { readonly onPage: (page: TabPage) => void; readonly signal: AbortSignal },
): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  for (const ms of AGAIN_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (isOver()) return;
    const page = await lookAtPage(tab);
    if (isOver()) return;
    if (JSON.stringify(page) === JSON.stringify(before)) continue;
    onPage(page);
    if (isSettled(page)) return;
  }
}

/** Whether a page is not about to become something else by itself. */
export function isSettled(page: TabPage): boolean {
  return page.kind === 'reported' ? page.report.state !== 'starting' : page.kind !== 'not-reached';
}
