import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildStory } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

async function tabsOpenedFor(title: string): Promise<number> {
  const { browser } = await import('../platform/browser');
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  const { openComparison } = await import('./open-comparison');
  await openComparison(buildStory({ title, publishedOn: '2022-05-03' }), 7);
  return create.mock.calls.length;
}

describe('openComparison', () => {
  it('opens a tab for a story that others tell too', async () => {
    expect(await tabsOpenedFor('Mali ends defence accords with France')).toBe(1);
  });

  it('opens none where no other version is known', async () => {
    expect(await tabsOpenedFor('Rain')).toBe(0);
  });
});
