import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** For what hangs: a look at a whole page for what keeps a reader from it takes seconds on a busy machine. */
const testTimeout = 30_000;
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'pure',
          environment: 'node',
          isolate: false, // pure code keeps nothing from one file to the next
          testTimeout,
          include: ['{core,sources,packs,scripts,tests/support}/**/*.test.ts'],
        },
      },
      {
        oxc: jsx,
        test: { name: 'dom', environment: 'jsdom', testTimeout, include: ['{components,page}/**/*.test.{ts,tsx}'] },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'node',
          testTimeout,
          include: ['{platform,services,entrypoints}/**/*.test.ts'],
        },
      },
      { test: { name: 'structure', environment: 'node', testTimeout, include: ['tests/structure/**/*.test.ts'] } },
    ],
  },
});
