import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../platform/browser';
import { startAfterInstall, startInOpenTabs, startInTab } from './start-in-tab';

const rest = { index: 0, highlighted: false, active: false, pinned: false, incognito: false };
const report = { state: 'no-mentions', why: null, topics: [] };

const asked = vi.spyOn(browser.tabs, 'sendMessage');
const found = vi.spyOn(browser.tabs, 'query');
const styled = vi.spyOn(browser.scripting, 'insertCSS');
const injected = vi.spyOn(browser.scripting, 'executeScript');

beforeEach(() => {
  asked.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
  found.mockReset().mockResolvedValue([]);
  styled.mockReset().mockResolvedValue();
  injected.mockReset().mockResolvedValue([]);
});

afterEach(() => {
  vi.useRealTimers();
});

/** The tabs that scripts were put into, in order. */
function startedTabs(): number[] {
  return injected.mock.calls.map(([{ target }]) => target.tabId);
}

function openTabs(...ids: number[]): void {
  found.mockResolvedValue(ids.map((id) => ({ ...rest, id })));
}

describe('startInTab', () => {
  it('starts in a tab where nothing of ours answers', async () => {
    expect(await startInTab({ tabId: 7 })).toEqual({ started: true });
    expect(startedTabs()).toEqual([7]);
  });

  it('leaves a tab alone that answers', async () => {
    asked.mockResolvedValue(report);

    expect(await startInTab({ tabId: 7 })).toEqual({ started: true });
    expect(asked).toHaveBeenCalledExactlyOnceWith(7, { call: 'reportPage', request: {} });
    expect(startedTabs()).toEqual([]);
  });

  it('says so where the browser does not let it', async () => {
    styled.mockRejectedValue(new Error('Cannot access contents of the page.'));

    expect(await startInTab({ tabId: 7 })).toEqual({ started: false });
  });

  it('says so where the page is stuck, and can be asked again', async () => {
    vi.useFakeTimers();
    asked.mockReturnValueOnce(new Promise(() => undefined));

    const stuck = startInTab({ tabId: 7 });
    await vi.advanceTimersByTimeAsync(3_000);

    expect(await stuck).toEqual({ started: false });
    expect(await startInTab({ tabId: 7 })).toEqual({ started: true });
  });

  it('starts once where it is asked twice at once, and again later', async () => {
    await Promise.all([startInTab({ tabId: 7 }), startInTab({ tabId: 7 })]);
    expect(startedTabs()).toEqual([7]);

    await startInTab({ tabId: 7 });
    expect(startedTabs()).toEqual([7, 7]);
  });
});

describe('startInOpenTabs', () => {
  it('starts in one tab after another', async () => {
    openTabs(7, 8, 9);

    await startInOpenTabs();

    expect(startedTabs()).toEqual([7, 8, 9]);
  });

  it('goes on after a tab that refuses', async () => {
    openTabs(7, 8);
    injected.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));

    await startInOpenTabs();

    expect(startedTabs()).toEqual([7, 8]);
  });

  it('goes on after a tab that does not answer at all', async () => {
    vi.useFakeTimers();
    openTabs(7, 8);
    asked.mockReturnValueOnce(new Promise(() => undefined));

    const done = startInOpenTabs();
    await vi.advanceTimersByTimeAsync(3_000);
    await done;

    expect(startedTabs()).toEqual([8]);
  });
});

describe('startAfterInstall', () => {
  it('starts in the tabs that were open before, in a browser that does not do so itself', async () => {
    openTabs(7);

    await startAfterInstall();

    expect(startedTabs()).toEqual([7]);
  });
});
