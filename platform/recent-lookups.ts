import { readRecentLookups, withLookup } from '../core/lookup/recent-lookups';
import { browser } from './browser';
import { RECENT_LOOKUPS_KEY } from './storage-keys';

/** The latest lookups, the newest first. */
export async function loadRecentLookups(): Promise<readonly string[]> {
  return readRecentLookups((await browser.storage.local.get(RECENT_LOOKUPS_KEY))[RECENT_LOOKUPS_KEY]);
}

/** Keeps a lookup, but for one made in a private window, and gives back the latest. */
export async function keepLookup(
  lookup: string,
  { isPrivate }: { readonly isPrivate: boolean },
): Promise<readonly string[]> {
  const recent = await loadRecentLookups();
  if (isPrivate || browser.extension.inIncognitoContext === true) return recent;
  const kept = withLookup(recent, lookup);
  await browser.storage.local.set({ [RECENT_LOOKUPS_KEY]: kept });
  return kept;
}

/** Forgets all lookups. */
export async function forgetLookups(): Promise<void> {
  await browser.storage.local.remove(RECENT_LOOKUPS_KEY);
}
