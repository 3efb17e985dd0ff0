import { beforeEach, describe, expect, it, vi } from 'vitest';
import config from '../wxt.config';
import { browser } from './browser';
import { injectMarking, listWebTabs, openWebTabs } from './open-tabs';

const rest = { index: 0, highlighted: false, active: false, pinned: false, incognito: false };

describe('openWebTabs', () => {
  it('asks for web pages only, and leaves alone what is put aside', async () => {
    const asked = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ ...rest, id: 7 }, rest, { ...rest, id: 9 }]);

    expect(await openWebTabs()).toEqual([7, 9]);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ url: ['http://*/*', 'https://*/*'], discarded: false });
  });
});

describe('listWebTabs', () => {
  it('lists tabs by their titles, private ones apart from the others', async () => {
    const url = 'https://news.example/dam';
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([
      { ...rest, id: 7, url, title: 'The dam' },
      { ...rest, id: 8, url, title: 'The dam', incognito: true },
      { ...rest, id: 9, url },
      { ...rest, url },
    ]);

    expect(await listWebTabs(false)).toEqual([
      { id: 7, url, title: 'The dam' },
      { id: 9, url, title: url },
    ]);
    expect(await listWebTabs(true)).toEqual([{ id: 8, url, title: 'The dam' }]);
  });
});

describe('injectMarking', () => {
  const styled = vi.spyOn(browser.scripting, 'insertCSS');
  const started = vi.spyOn(browser.scripting, 'executeScript');

  beforeEach(() => {
    styled.mockReset().mockResolvedValue();
    started.mockReset().mockResolvedValue([]);
  });

  it('puts the styles and the scripts into the page itself', async () => {
    expect(await injectMarking(7)).toBe(true);
    expect(styled).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, files: ['/assets/marks.css'] });
    expect(started).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/early-events.js', '/content-script.js'],
    });
  });

  it('puts there what the manifest has on every page, in its order', async () => {
    if (typeof config.manifest !== 'function') throw new Error('the manifest is no function any more');
    const manifest = await config.manifest({
      browser: 'chrome',
      command: 'build',
      manifestVersion: 3,
      mode: 'production',
    });
    const scripts = manifest.content_scripts ?? [];

    await injectMarking(7);

    const inRoot = (files: readonly string[] | undefined) => (files ?? []).map((file) => `/${file}`);
    expect(styled.mock.calls[0]?.[0].files).toEqual(scripts.flatMap(({ css }) => inRoot(css)));
    expect(started.mock.calls[0]?.[0].files).toEqual(scripts.flatMap(({ js }) => inRoot(js)));
  });

  it.each([
    ['styles', styled],
    ['scripts', started],
  ])('says that it could not where the browser refuses the %s', async (_what, refused) => {
    refused.mockRejectedValue(new Error('Cannot access contents of the page.'));

    expect(await injectMarking(7)).toBe(false);
  });
});
