import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showTab } from '../tests/support/extension';
import { browser } from './browser';
import { activeTab, activeTabHere, bringToFront, onActivePageChanged, tabNow } from './active-tab';

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('activeTab', () => {
  it.each([
    ['a page', 'https://news.example/dam', 'news.example'],
    ['a page without encryption', 'http://news.example:8080/dam', 'news.example'],
    ['a page of the browser', 'chrome://extensions/', null],
    ['a file', 'file:///home/reader/dam.html', null],
    ['an address that is none', 'about', null],
    ['a page that may not be read', undefined, null],
  ])('knows the host of %s', async (_what, url, host) => {
    showTab({ id: 7, ...(url !== undefined && { url }) });

    expect(await activeTab()).toEqual({ id: 7, url: url ?? null, host, incognito: false });
  });

  it('knows a private window', async () => {
    showTab({ id: 7, incognito: true });

    expect((await activeTab())?.incognito).toBe(true);
  });

  it.each([
    ['in a window without tabs', null],
    ['in developer tools, whose tab has no id', { url: 'https://news.example/' }],
  ])('is none %s', async (_where, tab) => {
    showTab(tab);

    expect(await activeTab()).toBeNull();
  });
});

describe('tabNow', () => {
  const before = { id: 7, url: null, host: null, incognito: false };

  it('knows the address that was withheld before', async () => {
    const tab = { id: 7, url: 'https://news.example/dam', incognito: false };
    vi.spyOn(browser.tabs, 'get').mockResolvedValue(tab as never);

    expect(await tabNow(before)).toEqual({ ...before, url: 'https://news.example/dam', host: 'news.example' });
  });

  it('is none where the tab is gone', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('no tab'));

    expect(await tabNow(before)).toBeNull();
  });
});

describe('activeTabHere', () => {
  it('is the active tab of the window that our page stands in, not of the one in front', async () => {
    const tab = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
    const url = 'https://news.example/dam';
    const asked = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ ...tab, id: 7, windowId: 3, url }]);

    expect(await activeTabHere()).toMatchObject({ id: 7, windowId: 3, host: 'news.example' });
    expect(asked).toHaveBeenCalledExactlyOnceWith({ active: true, currentWindow: true });
  });

  it('is none where the window has no tab', async () => {
    showTab(null);

    expect(await activeTabHere()).toBeNull();
  });
});

describe('onActivePageChanged', () => {
  const trigger = {
    activated: () => fakeBrowser.tabs.onActivated.trigger({ tabId: 7, windowId: 1 }),
    updated: (change: object, active = true) => fakeBrowser.tabs.onUpdated.trigger(7, change, { active } as never),
  };

  it.each<[string, () => Promise<unknown>]>([
    ['another tab becomes active', trigger.activated],
    ['the active tab goes elsewhere', () => trigger.updated({ url: 'https://news.example/dam' })],
    ['the page in the active tab has loaded', () => trigger.updated({ status: 'complete' })],
  ])('hears when %s', async (_what, happen) => {
    const hear = vi.fn();
    onActivePageChanged(hear);

    await happen();

    expect(hear).toHaveBeenCalledOnce();
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a tab behind others', () => trigger.updated({ url: 'https://news.example/dam', status: 'complete' }, false)],
    ['the picture or title of the active tab', () => trigger.updated({ title: 'Dam opens' })],
    ['the beginning of its loading', () => trigger.updated({ status: 'loading' })],
  ])('does not hear of %s', async (_what, happen) => {
    const hear = vi.fn();
    onActivePageChanged(hear);

    await happen();

    expect(hear).not.toHaveBeenCalled();
  });

  it('hears nothing any more once it is stopped', async () => {
    const hear = vi.fn();
    onActivePageChanged(hear)();

    await trigger.activated();
    await trigger.updated({ status: 'complete' });

    expect(hear).not.toHaveBeenCalled();
  });
});

describe('bringToFront', () => {
  it('brings the tab to the front of its window, and the window too', async () => {
    const shown = vi.spyOn(browser.tabs, 'update').mockResolvedValue({ id: 7, windowId: 3 } as never);
    const raised = vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);

    await bringToFront(7);

    expect(shown).toHaveBeenCalledExactlyOnceWith(7, { active: true });
    expect(raised).toHaveBeenCalledExactlyOnceWith(3, { focused: true });
  });

  it('does nothing where the tab is gone', async () => {
    vi.spyOn(browser.tabs, 'update').mockRejectedValue(new Error('No tab with id: 7.'));
    const raised = vi.spyOn(browser.windows, 'update');

    await bringToFront(7);

    expect(raised).not.toHaveBeenCalled();
  });
});
