import { build } from 'wxt';
import type { BrowserKind } from './launch';

/** Builds the extension and gives back its folder; the test build lets its popover be looked into. */
export async function buildExtension(kind: BrowserKind, mode: 'production' | 'e2e'): Promise<string> {
  // What an earlier build of this process has set would make the next one a developer's.
  process.env['NODE_ENV'] = 'production';
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  await build({ browser, mode, root: process.cwd() });
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return `${process.cwd()}/.output/${browser}-mv3${suffix}`;
}
