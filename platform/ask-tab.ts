import { browser } from './browser';
import type { Calls, Reply, Request } from './messenger';

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
