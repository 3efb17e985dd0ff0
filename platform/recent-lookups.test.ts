import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from './browser';
import { forgetLookups, keepLookup, loadRecentLookups } from './recent-lookups';
import { RECENT_LOOKUPS_KEY } from './storage-keys';

const stored = async () => (await fakeBrowser.storage.local.get(RECENT_LOOKUPS_KEY))[RECENT_LOOKUPS_KEY];
const open = { isPrivate: false };

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('recent lookups', () => {
  it('are none at first, and where what is stored is wrong', async () => {
    expect(await loadRecentLookups()).toEqual([]);
    await fakeBrowser.storage.local.set({ [RECENT_LOOKUPS_KEY]: 'Mali' });
    expect(await loadRecentLookups()).toEqual([]);
  });

  it('are kept, the newest first', async () => {
    await keepLookup('Mali', open);

    expect(await keepLookup('Niger', open)).toEqual(['Niger', 'Mali']);
    expect(await loadRecentLookups()).toEqual(['Niger', 'Mali']);
  });

  it('are not added to in a private window', async () => {
    await keepLookup('Mali', open);

    expect(await keepLookup('Niger', { isPrivate: true })).toEqual(['Mali']);
    expect(await stored()).toEqual(['Mali']);
  });

  it('are not added to where the extension itself is private', async () => {
    vi.spyOn(browser, 'extension', 'get').mockReturnValue({ ...browser.extension, inIncognitoContext: true });

    await keepLookup('Mali', open);

    expect(await stored()).toBeUndefined();
  });

  it('are forgotten', async () => {
    await keepLookup('Mali', open);

    await forgetLookups();

    expect(await stored()).toBeUndefined();
  });
});
