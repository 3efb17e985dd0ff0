import browser from 'webextension-polyfill';

export type { Browser, Runtime } from 'webextension-polyfill';

/** The extension API with promises, for the background, the popover's script and our own pages. */
export { browser };

/** Whether the extension is still the one that put this script here; after an update it is another. */
export function isExtensionAlive(): boolean {
  return (browser.runtime as { readonly id?: string } | undefined)?.id !== undefined;
}
