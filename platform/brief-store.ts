import type { PageBrief } from '../core/settings/page-brief';
import { browser } from './browser';
import { BRIEF_KEY } from './storage-keys';

/** Leaves the brief where pages read it. */
export async function writePageBrief(brief: PageBrief): Promise<void> {
  await browser.storage.local.set({ [BRIEF_KEY]: brief });
}
