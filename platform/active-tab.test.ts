import { afterEach, describe, expect, it, vi } from 'vitest';
import { showTab } from '../tests/support/extension';
import { activeTab } from './active-tab';

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

    expect(await activeTab()).toEqual({ id: 7, host });
  });

  it.each([
    ['in a window without tabs', null],
    ['in developer tools, whose tab has no id', { url: 'https://news.example/' }],
  ])('is none %s', async (_where, tab) => {
    showTab(tab);

    expect(await activeTab()).toBeNull();
  });
});
