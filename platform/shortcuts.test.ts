import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from './browser';
import { listShortcuts, openShortcutSettings } from './shortcuts';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Gives the browser commands for as long as a test runs. */
function haveCommands(commands: object | undefined): void {
  vi.spyOn(browser, 'commands', 'get').mockReturnValue(commands as typeof browser.commands);
}

describe('listShortcuts', () => {
  it('names the commands and their keys', async () => {
    haveCommands({
      getAll: () =>
        Promise.resolve([{ name: 'next-mention', description: 'Next', shortcut: 'Alt+Shift+N' }, { name: 'other' }]),
    });

    expect(await listShortcuts()).toEqual([
      { name: 'next-mention', description: 'Next', keys: 'Alt+Shift+N' },
      { name: 'other', description: '', keys: '' },
    ]);
  });

  it('is null where the browser has no commands', async () => {
    haveCommands(undefined);

    expect(await listShortcuts()).toBeNull();
  });
});

describe('openShortcutSettings', () => {
  it('has Firefox open its own page', async () => {
    const open = vi.fn(() => Promise.resolve());
    const create = vi.spyOn(browser.tabs, 'create');
    haveCommands({ openShortcutSettings: open });

    await openShortcutSettings();

    expect(open).toHaveBeenCalledOnce();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens the page by its address in Chromium', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    haveCommands({});

    await openShortcutSettings();

    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
