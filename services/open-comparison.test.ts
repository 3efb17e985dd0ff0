import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
  vi.doUnmock('../platform/side-panel');
});

const read = { story: buildStory({ url: 'https://news.example/dam' }), topics: [] };
const tab = { id: 7, windowId: 3, incognito: false } as never;

async function open({ tab, hasPanel = false }: { tab: never; hasPanel?: boolean }) {
  const openSidePanel = vi.fn(() => Promise.resolve(hasPanel));
  vi.doMock('../platform/side-panel', () => ({ openSidePanel }));
  const { browser } = await import('../platform/browser');
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const { openComparison } = await import('./open-comparison');
  await openComparison(read, { url: 'https://news.example/dam', tab });
  return { made: create.mock.calls.map(([each]) => each), openSidePanel };
}

describe('openComparison', () => {
  it('opens the panel of the window where there is one', async () => {
    const { made, openSidePanel } = await open({ tab, hasPanel: true });

    expect(made).toEqual([]);
    expect(openSidePanel).toHaveBeenCalledExactlyOnceWith(3);
  });

  it('opens a tab beside the page where there is none', async () => {
    expect((await open({ tab })).made).toEqual([expect.objectContaining({ openerTabId: 7 })]);
  });

  it('opens it by itself for a page in a private window', async () => {
    const { made } = await open({ tab: { id: 7, windowId: 3, incognito: true } as never });

    expect(made[0]).not.toHaveProperty('openerTabId');
  });
});
