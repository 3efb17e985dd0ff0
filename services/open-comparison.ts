import type { StoryOnPage } from '../core/stories/story';
import type { Runtime } from '../platform/browser';
import { openComparisonTab } from '../platform/comparison-tab';
import { openSidePanel } from '../platform/side-panel';
import { asSent } from './as-sent';

/** Opens the panel beside the page that asks; where the browser has none to open, a tab that compares its story. */
export async function openComparison(
  read: StoryOnPage,
  { url, tab }: Pick<Runtime.MessageSender, 'url' | 'tab'>,
): Promise<void> {
  // Before anything is awaited: the browser lets us only at once on the reader's click.
  if (await openSidePanel(tab?.windowId)) return;
  const sent = await asSent(read, url);
  // Our tab opens in an ordinary window, and a tab's opener has to be in its own.
  await openComparisonTab({ read: sent, tabId: tab?.id ?? null }, tab?.incognito ? undefined : tab?.id);
}
