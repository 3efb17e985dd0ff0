import type { Names } from '../core/mentions/compile-names';
import type { PageBrief } from '../core/settings/page-brief';
import { browser } from './browser';
import { BRIEF_KEY, NAMES_KEY } from './storage-keys';
import { onStored } from './stored';

/** Leaves the brief where pages read it, and beside it the names, by language, so that a page reads only its own. */
export async function writePageBrief(brief: PageBrief, names: Names): Promise<void> {
  const wanted: Record<string, unknown> = { [BRIEF_KEY]: brief };
  for (const [language, text] of Object.entries(names)) wanted[NAMES_KEY + language] = text;
  const stored = await browser.storage.local.get(Object.keys(wanted));
  const before = (stored[BRIEF_KEY] as Partial<PageBrief> | undefined)?.languages ?? [];
  // Firefox tells of every writing, and every page would be read anew.
  if (JSON.stringify(stored) === JSON.stringify(wanted)) return;
  await browser.storage.local.set(wanted);
  const gone = before.filter((language) => !brief.languages.includes(language));
  await browser.storage.local.remove(gone.map((language) => NAMES_KEY + language));
}

/** Calls back whenever another brief is left for pages; the result stops that. */
export function onBriefChanged(onChange: () => void): () => void {
  return onStored(BRIEF_KEY, onChange);
}
