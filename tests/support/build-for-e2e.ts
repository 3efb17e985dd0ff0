import { buildExtension } from './build-extension';

// What the end-to-end tests run: for both browsers, as shipped and as it can be looked into.
for (const kind of ['chromium', 'firefox'] as const) {
  await buildExtension(kind, 'e2e');
  await buildExtension(kind, 'production');
}
