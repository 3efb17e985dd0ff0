import { LONGEST_QUERY } from '../core/lookup/lookup-result';
import { browser } from './browser';

/** The tab beside which a lookup opens, and whether its window is private. */
export interface BesideTab {
  readonly id?: number | undefined;
  readonly incognito: boolean;
}

/** Opens the lookup of a text in a tab of its own, beside the one it was asked in. */
export async function openLookup(text: string, beside?: BesideTab): Promise<void> {
  // What was looked up in a private window is not remembered.
  const mark = beside?.incognito ? '&private' : '';
  const url = browser.runtime.getURL(`/popup.html#look=${encodeURIComponent(text.slice(0, LONGEST_QUERY))}${mark}`);
  // Pages of ours open in ordinary windows only, and a tab's opener has to be in its own window.
  const opener = beside?.id === undefined || beside.incognito ? {} : { openerTabId: beside.id };
  await browser.tabs.create({ url, ...opener });
}
