import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './tests/support/launch';

declare module 'vitest' {
  interface ProvidedContext {
    browserKind: BrowserKind;
  }
}

const project = (browserKind: BrowserKind) => ({
  extends: true as const,
  test: { name: browserKind, include: ['tests/e2e/**/*.e2e.ts'], provide: { browserKind } },
});

export default defineConfig({
  test: {
    projects: [project('chromium'), project('firefox')],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two browsers at a time: more would wait for one another and turn into time-outs.
    maxWorkers: 2,
  },
});
