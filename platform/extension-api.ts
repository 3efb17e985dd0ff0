import type { Browser } from './browser';

const { browser, chrome } = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/** The extension API as the browser has it, for scripts on pages: both browsers have promises, and pages pay for the polyfill. */
export const api = browser ?? chrome;

/** Whether the extension is still the one that put this script here; after an update it is another. */
export function isAlive(): boolean {
  return (api.runtime as { readonly id?: string } | undefined)?.id !== undefined;
}
