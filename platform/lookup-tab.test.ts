import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LONGEST_QUERY } from '../core/lookup/lookup-result';
import { browser } from './browser';
import { openLookup, type BesideTab } from './lookup-tab';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** The tab that is opened for a text. */
async function opened(text: string, beside?: BesideTab) {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  await openLookup(text, beside);
  const { url = '', ...rest } = create.mock.calls[0]?.[0] ?? {};
  return { address: new URL(url), ...rest };
}

describe('openLookup', () => {
  it('opens the lookup of a text beside the tab it was asked in', async () => {
    const { address, openerTabId } = await opened('dam & river #2', { id: 7, incognito: false });

    expect(address.pathname).toBe('/popup.html');
    expect(address.hash).toBe('#look=dam%20%26%20river%20%232');
    expect(openerTabId).toBe(7);
  });

  it.each<[string, BesideTab | undefined]>([
    ['a tab of a private window', { id: 7, incognito: true }],
    ['a tab without an id', { incognito: false }],
    ['no tab', undefined],
  ])('opens by itself beside %s', async (_what, beside) => {
    expect(await opened('dam', beside)).not.toHaveProperty('openerTabId');
  });

  it('says where it was asked in a private window', async () => {
    expect((await opened('dam', { id: 7, incognito: true })).address.hash).toBe('#look=dam&private');
  });

  it('leaves out what is too long for a lookup', async () => {
    expect((await opened('a'.repeat(500))).address.hash).toBe(`#look=${'a'.repeat(LONGEST_QUERY)}`);
  });
});
