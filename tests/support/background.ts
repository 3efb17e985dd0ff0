import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDatabases } from './databases';

/** A browser in which the extension has never run; `serve` answers for the extension's own files. */
export function beginInNewBrowser(serve: (url: string) => Promise<Response> = readFromRepository): void {
  forgetDatabases();
  fakeBrowser.reset();
  vi.stubGlobal('fetch', serve);
  restartBackground();
}

/** The built extension's files as a browser serves them, from the places in the repository that they come from. */
function readFromRepository(url: string): Promise<Response> {
  try {
    return Promise.resolve(new Response(readFileSync(`.${new URL(url).pathname}`)));
  } catch {
    return Promise.resolve(new Response(null, { status: 404 }));
  }
}

/** Ends the background as a browser does when it is idle: what modules remember is gone, what is stored stays. */
export function restartBackground(): void {
  vi.resetModules();
}
