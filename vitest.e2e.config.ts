import process from 'node:process';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './tests/support/launch';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

/** The reliability table is made by what touches the store, and by what fills a disk, which is no everyday test. */
const INCLUDE = process.env['SIDELIGHT_TRUST']
  ? ['tests/e2e/settings/storage.e2e.ts', 'tests/trust/**/*.trust.ts']
  : ['tests/e2e/**/*.e2e.ts'];

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
      // Two browsers at a time: a third one leaves two cores no pause, and is hardly quicker.
      maxWorkers: 2,
    },
  });
}

export default inBothBrowsers(INCLUDE);
