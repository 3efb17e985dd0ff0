import { askTab } from '../platform/ask-tab';
import type { OwnPageCalls, PageCalls } from '../platform/messages';
import { injectMarking, openWebTabs } from '../platform/open-tabs';

type Started = ReturnType<OwnPageCalls['startInTab']>;

/** A page that shows an alert, or is stuck, must not hold up the tabs after it, in ms. */
const LONGEST_WAIT_MS = 3_000;

const starting = new Map<number, Promise<Started>>();

/** Starts reading the page in a tab, unless that is done already; says whether the page is read. */
export function startInTab({ tabId }: { readonly tabId: number }): Promise<Started> {
  // Asked twice at once, the page would not answer yet the second time, and would be marked twice over.
  const underWay = starting.get(tabId);
  if (underWay) return underWay;
  const started = Promise.race([start(tabId), givenUp()]).finally(() => starting.delete(tabId));
  starting.set(tabId, started);
  return started;
}

async function start(tabId: number): Promise<Started> {
  const report = await askTab<PageCalls, 'reportPage'>(tabId, 'reportPage', {});
  return { started: report !== null || (await injectMarking(tabId)) };
}

function givenUp(): Promise<Started> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ started: false }), LONGEST_WAIT_MS);
  });
}

/** Starts reading in all web tabs that are open, one after another; those that are put aside are not woken. */
export async function startInOpenTabs(): Promise<void> {
  for (const tabId of await openWebTabs()) await startInTab({ tabId });
}

/** The same after an install or an update; Firefox does that by itself. */
export async function startAfterInstall(): Promise<void> {
  if (!import.meta.env.FIREFOX) await startInOpenTabs();
}
