import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../platform/settings-store';
import { showTab } from '../tests/support/extension';
import { toggleActiveSite } from './toggle-site';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function rules(): Promise<readonly string[]> {
  return (await readSettings()).sites.map(({ site, isOn }) => `${site} ${isOn ? 'on' : 'off'}`);
}

describe('toggleActiveSite', () => {
  it('switches the site of the tab off', async () => {
    showTab({ id: 7, url: 'https://news.example/dam' });

    await toggleActiveSite();

    expect(await rules()).toEqual(['news.example off']);
  });

  it('switches it on again', async () => {
    showTab({ id: 7, url: 'https://news.example/dam' });

    await toggleActiveSite();
    await toggleActiveSite();

    expect(await rules()).toEqual([]);
  });

  it('switches a host on again that is off with the site above it', async () => {
    showTab({ id: 7, url: 'https://news.example/' });
    await toggleActiveSite();
    showTab({ id: 8, url: 'https://sport.news.example/' });

    await toggleActiveSite();

    expect(await rules()).toEqual(['news.example off', 'sport.news.example on']);
  });

  it.each([
    ['without a tab', null],
    ['on a page of the browser', { id: 7, url: 'about:config' }],
  ])('does nothing %s', async (_where, tab) => {
    showTab(tab);

    await toggleActiveSite();

    expect(await rules()).toEqual([]);
  });
});
