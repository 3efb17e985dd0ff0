import { browser } from './browser';
import { BEGUN_KEY } from './storage-keys';

/** The version of the extension for which all has been done that an installation or an update needs; null before the first. */
export async function begunVersion(): Promise<string | null> {
  const stored: unknown = (await browser.storage.local.get(BEGUN_KEY))[BEGUN_KEY];
  return typeof stored === 'string' ? stored : null;
}

/** Notes that all has been done for the version that runs. */
export async function noteBegun(): Promise<void> {
  await browser.storage.local.set({ [BEGUN_KEY]: runningVersion() });
}

/** The version of the extension that runs. */
export function runningVersion(): string {
  return browser.runtime.getManifest().version;
}
