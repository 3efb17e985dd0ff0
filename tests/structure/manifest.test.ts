import type { UserManifest } from 'wxt';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';
import { documentedPermissions } from '../support/documented-permissions';

function manifestFor(browser: 'chrome' | 'firefox'): UserManifest {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is no function any more');
  const manifest = config.manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
  return manifest;
}

describe.each([
  ['chrome', 'chromium'],
  ['firefox', 'firefox'],
] as const)('the manifest for %s', (browser, kind) => {
  const manifest = manifestFor(browser);

  it('asks for what docs/SECURITY.md gives a reason for, and nothing else', () => {
    const documented = documentedPermissions(kind);

    expect(documented.length).toBeGreaterThan(6);
    expect([...(manifest.permissions ?? []), ...(manifest.host_permissions ?? [])].toSorted()).toEqual(documented);
  });

  it('suggests no more keys than Chromium allows', () => {
    expect(Object.values(manifest.commands ?? {}).filter(({ suggested_key: key }) => key).length).toBeLessThanOrEqual(
      4,
    );
  });

  it('lets pages load nothing of ours', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });
});
