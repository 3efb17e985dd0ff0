import { isSiteOff } from '../core/settings/page-brief';
import { withSite } from '../core/settings/settings';
import { activeTab } from '../platform/active-tab';
import { changeSettings } from '../platform/settings-store';

/** Switches the site of the active tab off, or on again. */
export async function toggleActiveSite(): Promise<void> {
  const tab = await activeTab();
  const host = tab?.host;
  if (!host) return;
  await changeSettings((settings) => withSite(settings, host, isSiteOff(host, settings.sitesOff)));
}
