import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDatabases } from './databases';

/** A browser in which the extension has never run. */
export function beginInNewBrowser(): void {
  forgetDatabases();
  fakeBrowser.reset();
  restartBackground();
}

/** Ends the background as a browser does when it is idle: what modules remember is gone, what is stored stays. */
export function restartBackground(): void {
  vi.resetModules();
}
