import { afterEach, describe, expect, it, vi } from 'vitest';
import { showTab } from '../tests/support/extension';
import { browser } from './browser';
import { activeTab, tabNow } from './active-tab';

afterEach(() => {
  vi.restoreAllMocks();
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
