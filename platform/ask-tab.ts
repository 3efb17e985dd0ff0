import { browser } from './browser';
import type { OverlayCalls } from './messages';
import type { Calls, Reply, Request } from './messenger';

/** The popover's script comes to a page after its first mark: after how long, each time, it is asked again, in ms. */
const OVERLAY_AFTER_MS = [0, 300, 600, 1_200, 2_400];
/** How often it is asked where nothing is marked, so that it is there already, or never comes. */
const UNMARKED_TRIES = 3;

/** Asks the page in a tab; null where nothing of ours listens there. */
export async function askTab<Map extends Calls<Map>, Name extends keyof Map & string>(
  tabId: number,
  call: Name,
  request: Request<Map[Name]>,
): Promise<Reply<Map[Name]> | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, { call, request })) as Reply<Map[Name]> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Asks the popover's script in a tab; null where it does not come, for which less is waited if nothing `isMarked`. */
export async function askOverlay<Name extends keyof OverlayCalls>(
  tabId: number,
  call: Name,
  request: Request<OverlayCalls[Name]>,
  { isMarked = true }: { readonly isMarked?: boolean } = {},
): Promise<Reply<OverlayCalls[Name]> | null> {
  for (const ms of isMarked ? OVERLAY_AFTER_MS : OVERLAY_AFTER_MS.slice(0, UNMARKED_TRIES)) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    const reply = await askTab<OverlayCalls, Name>(tabId, call, request);
    if (reply) return reply;
  }
  return null;
}
