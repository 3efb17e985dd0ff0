import type { OtherVersions } from '../core/stories/other-versions';
import type { Story } from '../core/stories/story';
import { browser } from './browser';

/** What a comparison tab shows: a story, and what is known of it elsewhere. Kept until the browser is closed. */
export interface OpenedComparison {
  readonly story: Pick<Story, 'title' | 'url' | 'publishedOn'>;
  readonly known: OtherVersions;
}

const KEY = 'comparison:';

/** Opens a tab of our own with a comparison, beside the one that asked. */
export async function openComparisonTab(opened: OpenedComparison, besideTab: number | undefined): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY + id]: opened });
  const beside = besideTab === undefined ? {} : { openerTabId: besideTab };
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html#${id}`), ...beside });
}

/** What the tab with this address shows; null where it was opened before the browser was closed. */
export async function readComparison({ hash }: Pick<Location, 'hash'>): Promise<OpenedComparison | null> {
  const key = KEY + hash.slice(1);
  return ((await browser.storage.session.get(key))[key] as OpenedComparison | undefined) ?? null;
}
