import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser';
import { openWelcome } from './welcome-tab';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('openWelcome', () => {
  it('opens our own page in a tab', async () => {
    const created = vi.spyOn(browser.tabs, 'create');

    await openWelcome();

    expect(created).toHaveBeenCalledExactlyOnceWith({ url: browser.runtime.getURL('/welcome.html') });
  });
});
