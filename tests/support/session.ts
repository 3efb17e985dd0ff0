import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import { launch, type LaunchOptions, type RunningBrowser } from './launch';
import { startNewsroom, type ExtraPages, type Newsroom } from './newsroom-server';

export const COURIER = 'https://www.harbourcourier.example';
export const DISPATCH = 'https://www.savannadispatch.example';
export const ACCORDS = `${COURIER}/world/africa/mali-ends-defence-accords-with-france.html`;
export const FRENCH_ARMY = `${DISPATCH}/politics/bamako-closes-the-door-on-french-army.html`;
export const STRICT = `${DISPATCH}/strict/bamako-closes-the-door-on-french-army.html`;
export const TRAPS = `${COURIER}/culture/weekend-of-names.html`;

/** How long the tabs of a test may take to close, in ms. */
const TIDIED_WITHIN = 15_000;

/** A newsroom and a browser with the extension, for the tests of one file. */
export interface Session {
  readonly newsroom: Newsroom;
  readonly running: RunningBrowser;
}

/** Starts a newsroom and the browser of this run before the tests of a file, and closes both after them. */
export function openSession(pages?: ExtraPages, rest?: Partial<LaunchOptions>): Session {
  const session: { newsroom?: Newsroom; running?: RunningBrowser } = {};
  beforeAll(async () => {
    session.newsroom = await startNewsroom(pages);
    session.running = await launchForTest(session.newsroom.port, rest);
  });
  afterEach(async () => {
    // A driver may wait for ever for a tab that the extension itself has sent elsewhere; tidying up is not the test.
    await Promise.race([closeAllButFirst(session.running), setTimeout(TIDIED_WITHIN)]);
  });
  afterAll(async () => {
    await session.running?.close();
    await session.newsroom?.close();
  });
  return {
    get newsroom() {
      return started(session.newsroom);
    },
    get running() {
      return started(session.running);
    },
  };
}

async function closeAllButFirst(running: RunningBrowser | undefined): Promise<void> {
  const open = (await running?.browser.pages()) ?? [];
  await Promise.all(open.slice(1).map((page) => page.close().catch(() => undefined)));
}

function started<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the session has not started');
  return value;
}

/** Starts the browser of this run with the extension in it. */
export function launchForTest(port: number, rest: Partial<LaunchOptions> = {}): Promise<RunningBrowser> {
  const kind = inject('browserKind');
  const found = findBrowser(kind);
  if (!found) throw new Error(`${kind} is not installed; "npm test" installs it on Debian or says how to get it`);
  const extension = extensionFolder('e2e');
  return launch({ kind, executablePath: found.path, extension, port, headless: true, ...rest });
}

/** Where the extension for the browser of this run was built. */
export function extensionFolder(mode: 'production' | 'e2e'): string {
  const browser = inject('browserKind') === 'chromium' ? 'chrome' : 'firefox';
  return `${process.cwd()}/.output/${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`;
}

/** The whole document as text, to compare before and after. */
export function serialise(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
