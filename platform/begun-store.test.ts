import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begunVersion, noteBegun, runningVersion } from './begun-store';
import { BEGUN_KEY } from './storage-keys';

beforeEach(() => {
  fakeBrowser.reset();
  const manifest = { manifest_version: 3, name: 'Sidelight', version: '1.2.3' } as const;
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
});

it('notes the version that runs', async () => {
  expect(await begunVersion()).toBeNull();

  await noteBegun();

  expect(runningVersion()).toBe('1.2.3');
  expect(await begunVersion()).toBe('1.2.3');
});

it('takes a damaged note for none', async () => {
  await fakeBrowser.storage.local.set({ [BEGUN_KEY]: { version: 1 } });

  expect(await begunVersion()).toBeNull();
});
