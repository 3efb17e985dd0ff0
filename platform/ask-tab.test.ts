import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askTab } from './ask-tab';
import { browser } from './browser';

interface Sums {
  add(request: { readonly a: number; readonly b: number }): { readonly sum: number };
}

beforeEach(() => {
  fakeBrowser.reset();
});

describe('askTab', () => {
  const sendToTab = () => vi.spyOn(browser.tabs, 'sendMessage');

  it('brings back the answer of the page in that tab', async () => {
    const sent = sendToTab().mockResolvedValue({ sum: 3 });

    expect(await askTab<Sums, 'add'>(7, 'add', { a: 1, b: 2 })).toEqual({ sum: 3 });
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, { call: 'add', request: { a: 1, b: 2 } });
  });

  it('is null where nothing of ours listens', async () => {
    sendToTab().mockRejectedValue(new Error('Receiving end does not exist.'));

    expect(await askTab<Sums, 'add'>(7, 'add', { a: 1, b: 2 })).toBeNull();
  });

  it('is null where what listens does not know the call', async () => {
    sendToTab().mockResolvedValue(undefined);

    expect(await askTab<Sums, 'add'>(7, 'add', { a: 1, b: 2 })).toBeNull();
  });
});
