import { inBothBrowsers } from './vitest.e2e.config';

/** Every state of every component, looked at in both browsers for what keeps a reader from it. */
export default inBothBrowsers(['tests/gallery/**/*.check.ts']);
