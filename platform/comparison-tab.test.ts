import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildStory, topicId } from '../tests/support/builders';
import { browser } from './browser';
import { openComparisonTab, readComparison } from './comparison-tab';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const opened = { read: { story: buildStory(), topics: [topicId('mali')] }, tabId: 7 };

describe('a comparison tab', () => {
  it('knows the story that it was opened with', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);

    await openComparisonTab(opened, 7);

    const [made] = create.mock.calls[0] ?? [];
    expect(made).toMatchObject({ openerTabId: 7 });
    expect(await readComparison(new URL(made?.url ?? ''))).toEqual(opened);
  });

  it('stands by itself where the page is in a private window', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);

    await openComparisonTab(opened, undefined);

    expect(create.mock.calls[0]?.[0]).not.toHaveProperty('openerTabId');
  });

  it('has nothing to show after the browser was closed, or where what is kept is something else', async () => {
    await browser.storage.session.set({ 'comparison:odd': { story: 7 } });

    expect(await readComparison({ hash: '#gone' })).toBeNull();
    expect(await readComparison({ hash: '' })).toBeNull();
    expect(await readComparison({ hash: '#odd' })).toBeNull();
  });
});
