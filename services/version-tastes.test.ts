import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../platform/browser';
import { SETTINGS_KEY } from '../platform/storage-keys';
import { versionTastes } from './version-tastes';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getAcceptLanguages').mockResolvedValue(['en-GB', 'fr']);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('versionTastes', () => {
  it('are those of the settings, with the browser’s languages', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { mutedOutlets: ['a'], preferredOutlets: ['b'] } });

    expect(await versionTastes()).toEqual({ mutedOutlets: ['a'], preferredOutlets: ['b'], languages: ['en', 'fr'] });
  });

  it('put the language that the reader chose first', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: { language: 'fr' } });

    expect((await versionTastes()).languages).toEqual(['fr', 'en']);
  });
});
