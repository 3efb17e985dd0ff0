import type { PageBrief } from '../core/settings/page-brief';
import { browser } from './browser';
import { BRIEF_KEY } from './storage-keys';
import { onStored } from './stored';

/** Leaves the brief where pages read it. */
export async function writePageBrief(brief: PageBrief): Promise<void> {
  const stored = (await browser.storage.local.get(BRIEF_KEY))[BRIEF_KEY];
  // Firefox tells of every writing, and every page would be read anew.
  if (JSON.stringify(stored) === JSON.stringify(brief)) return;
  await browser.storage.local.set({ [BRIEF_KEY]: brief });
}

/** Calls back whenever another brief is left for pages; the result stops that. */
export function onBriefChanged(onChange: () => void): () => void {
  return onStored(BRIEF_KEY, onChange);
}
