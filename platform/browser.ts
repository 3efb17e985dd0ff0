import browser from 'webextension-polyfill';

export type { Browser, Runtime } from 'webextension-polyfill';

/** The extension API with promises, for the background and our own pages. */
export { browser };
