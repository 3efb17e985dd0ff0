import { publishedAddress } from '../core/outlets/published-address';
import { isPrivateHost } from '../core/reading/private-hosts';
import type { Runtime } from '../platform/browser';

/**
 * Whether nothing of a page may be kept for where it is open, whatever address it claims: in a private window, or on a
 * host of private affairs.
 */
export function isPrivateSender({ url, tab }: Pick<Runtime.MessageSender, 'url' | 'tab'>): boolean {
  if (url === undefined || !URL.canParse(url)) return true;
  return (tab?.incognito ?? true) || isPrivateHost(new URL(publishedAddress(url).address).hostname);
}
