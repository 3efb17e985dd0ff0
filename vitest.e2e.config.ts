import process from 'node:process';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './tests/support/launch';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

/** The reliability table is made by what touches the store, and by what fills a disk, which is no everyday test. */
const isForTrust = Boolean(process.env['SIDELIGHT_TRUST']);
const INCLUDE = isForTrust ? ['tests/e2e/storage.e2e.ts', 'tests/trust/**/*.trust.ts'] : ['tests/e2e/**/*.e2e.ts'];

/** Runs test files with the real extension in both browsers. */
export function inBothBrowsers(include: readonly string[]) {
  const project = (browserKind: BrowserKind) => ({
    extends: true as const,
    test: { name: browserKind, include: [...include], provide: { browserKind } },
  });
  return defineConfig({
    test: {
      projects: [project('chromium'), project('firefox')],
      environment: 'node',
      // For what hangs; a test that waits for what takes its time on a busy machine is no failure.
      testTimeout: 60_000,
      hookTimeout: 90_000,
      // Most of the time each waits for a browser: a third one fills the pauses of two cores. What is ended or fills up
      // at a moment that counts has them to itself.
      maxWorkers: isForTrust ? 2 : 3,
    },
  });
}

export default inBothBrowsers(INCLUDE);
