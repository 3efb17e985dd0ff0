import { showBadge } from '../platform/badge';
import type { Runtime } from '../platform/browser';
import { injectOverlay } from '../platform/overlay-injector';

/** Shows how many topics are marked on the asking page, and puts the popover's script there where it is needed. */
export async function noteMarks(
  { topics, needsPopover }: { readonly topics: number; readonly needsPopover: boolean },
  sender: Runtime.MessageSender,
): Promise<void> {
  if (sender.tab?.id !== undefined) await showBadge(sender.tab.id, topics).catch(() => undefined); // the tab may be gone
  if (topics > 0 && needsPopover) await injectOverlay(sender);
}
