import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askOverlay, askTab } from './ask-tab';
import { browser } from './browser';

interface Sums {
  add(request: { readonly a: number; readonly b: number }): { readonly sum: number };
}

beforeEach(() => {
  vi.restoreAllMocks();
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

describe('askOverlay', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    [true, 5],
    [false, 3],
  ])('asks again for a while where nobody answers (marked: %s)', async (isMarked, times) => {
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody'));

    const answer = askOverlay(7, 'goToMention', { which: 'next' }, { isMarked });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(await answer).toBeNull();
    expect(sent).toHaveBeenCalledTimes(times);
  });

  it('asks once where it is answered', async () => {
    const sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({});

    expect(await askOverlay(7, 'goToMention', { which: 'next' })).toEqual({});
    expect(sent).toHaveBeenCalledOnce();
  });
});
