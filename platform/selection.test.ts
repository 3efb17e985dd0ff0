import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_QUERY } from '../core/lookup/lookup-result';
import { browser } from './browser';
import { selectedText } from './selection';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A tab in whose frames the script gives these results. */
function giveFrames(...results: readonly unknown[]) {
  return vi
    .spyOn(browser.scripting, 'executeScript')
    .mockResolvedValue(results.map((result, frameId) => ({ frameId, result })) as never);
}

describe('selectedText', () => {
  it.each<[string, readonly unknown[], string]>([
    ['of the page', ['Mali'], 'Mali'],
    ['without space around it, and in one line', ['  Mali\n and  France '], 'Mali and France'],
    ['of a frame', ['', undefined, ' Mali '], 'Mali'],
    ['where none is', ['', ' '], ''],
    ['of a tab without frames', [], ''],
    ['no longer than a lookup', ['a'.repeat(500)], 'a'.repeat(LONGEST_QUERY)],
  ])('is the text %s', async (_what, results, text) => {
    giveFrames(...results);

    expect(await selectedText(7)).toBe(text);
  });

  it('is asked of every frame in words of its own', async () => {
    const execute = giveFrames('');
    await selectedText(7);
    const asked = execute.mock.calls[0]?.[0] as { readonly target: object; readonly func: () => unknown };
    vi.stubGlobal('getSelection', () => ({ toString: () => 'Mali' }));

    expect(asked.target).toEqual({ tabId: 7, allFrames: true });
    expect(asked.func()).toBe('Mali');
  });

  it('is null on a page that cannot be read', async () => {
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));

    expect(await selectedText(7)).toBeNull();
  });
});
