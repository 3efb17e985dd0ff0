import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildOtherVersions } from '../tests/support/answers';
import { browser } from './browser';
import { openComparisonTab, readComparison } from './comparison-tab';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const opened = {
  story: { title: 'Dam opens', url: 'https://news.example/dam', publishedOn: null },
  known: buildOtherVersions(),
};

describe('a comparison tab', () => {
  it('shows what it was opened with', async () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);

    await openComparisonTab(opened, 7);

    const [made] = create.mock.calls[0] ?? [];
    expect(made).toMatchObject({ openerTabId: 7 });
    expect(await readComparison(new URL(made?.url ?? ''))).toEqual(opened);
  });

  it('has nothing to show after the browser was closed', async () => {
    expect(await readComparison({ hash: '#gone' })).toBeNull();
    expect(await readComparison({ hash: '' })).toBeNull();
  });
});
