import { browser } from './browser';

/** Calm on light and dark toolbars, with white figures at 5.6:1. */
const COLOUR = '#1b4585';

/** Shows how many topics are marked in a tab; nothing at none. A browser without a toolbar has no badge. */
export async function showBadge(tabId: number, topics: number): Promise<void> {
  const action = browser.action as Partial<typeof browser.action> | undefined;
  if (!action?.setBadgeText) return;
  await action.setBadgeBackgroundColor?.({ color: COLOUR });
  await action.setBadgeTextColor?.({ color: '#ffffff' });
  await action.setBadgeText({ tabId, text: topics > 0 ? String(topics) : '' });
}
