import browser from 'webextension-polyfill';

/** The extension API with promises, for the background, the popover's script and our own pages. */
export { browser };
