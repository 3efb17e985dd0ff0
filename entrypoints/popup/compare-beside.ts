import type { ActiveTab } from '../../platform/active-tab';
import { askTab } from '../../platform/ask-tab';
import { openComparisonTab } from '../../platform/comparison-tab';
import type { OverlayCalls } from '../../platform/messages';
import { openSidePanel } from '../../platform/side-panel';
import { leave } from './open-tab';

/** Opens the panel beside the page of a tab, or where the browser has none a tab that compares its story. */
export async function compareBeside({ id, windowId, incognito }: ActiveTab): Promise<void> {
  if (!(await openSidePanel(windowId))) {
    const read = await askTab<OverlayCalls, 'readStory'>(id, 'readStory', {});
    if (read) await openComparisonTab({ read, tabId: id }, incognito ? undefined : id);
  }
  await leave();
}
