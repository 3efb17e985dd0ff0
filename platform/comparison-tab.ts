import * as v from 'valibot';
import { readStorySchema } from '../core/requests';
import type { StoryOnPage } from '../core/stories/story';
import { browser } from './browser';

const openedSchema = v.object({
  read: readStorySchema,
  tabId: v.nullable(v.number()),
});

/** What a comparison tab was opened with: a story as its page told it. Kept until the browser is closed. */
export interface OpenedComparison {
  readonly read: StoryOnPage;
  /** The tab that shows the story; it may be gone or show another page by now. */
  readonly tabId: number | null;
}

const KEY = 'comparison:';

/** Opens a tab of our own that compares a story, beside the one that asked where that is in an ordinary window. */
export async function openComparisonTab(opened: OpenedComparison, besideTab: number | undefined): Promise<void> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY + id]: opened });
  const beside = besideTab === undefined ? {} : { openerTabId: besideTab };
  await browser.tabs.create({ url: browser.runtime.getURL(`/compare.html#${id}`), ...beside });
}

/** What the tab with this address was opened with; null where that was before the browser was closed. */
export async function readComparison({ hash }: Pick<Location, 'hash'>): Promise<OpenedComparison | null> {
  const key = KEY + hash.slice(1);
  const parsed = v.safeParse(openedSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : null;
}
