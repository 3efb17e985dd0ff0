import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc: jsx,
        test: {
          name: 'pure',
          environment: 'node',
          include: ['{core,sources,packs,scripts,tests/support}/**/*.test.ts'],
        },
      },
      { oxc: jsx, test: { name: 'dom', environment: 'jsdom', include: ['{components,page}/**/*.test.{ts,tsx}'] } },
      {
        plugins: [WxtVitest()],
        test: { name: 'extension', environment: 'node', include: ['{platform,services,entrypoints}/**/*.test.ts'] },
      },
      { test: { name: 'structure', environment: 'node', include: ['tests/structure/**/*.test.ts'] } },
    ],
  },
});
