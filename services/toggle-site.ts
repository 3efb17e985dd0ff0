import { withSite } from '../core/settings/change-settings';
import { isSiteOn } from '../core/sites/sites';
import { activeTab } from '../platform/active-tab';
import { changeSettings } from '../platform/settings-store';

/** Switches the site of the active tab off, or on again. */
export async function toggleActiveSite(): Promise<void> {
  const tab = await activeTab();
  const address = tab?.url && tab.host !== null ? new URL(tab.url) : null;
  if (!address) return;
  await changeSettings((settings) => withSite(settings, address, !isSiteOn(address, settings)));
}
