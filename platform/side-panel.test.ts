import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSidePanel } from './side-panel';

const sidePanelOpen = vi.fn<(where: { windowId: number }) => Promise<void>>();
const sidebarOpen = vi.fn<() => Promise<void>>();

beforeEach(() => {
  sidePanelOpen.mockReset().mockResolvedValue();
  sidebarOpen.mockReset().mockResolvedValue();
});

afterEach(() => vi.unstubAllGlobals());

function open(apis: { chrome?: object; browser?: object }, windowId?: number): Promise<boolean> {
  vi.stubGlobal('chrome', apis.chrome);
  vi.stubGlobal('browser', apis.browser);
  return openSidePanel(windowId);
}

describe('openSidePanel', () => {
  it('opens the side panel of the window in Chromium', async () => {
    expect(await open({ chrome: { sidePanel: { open: sidePanelOpen } } }, 7)).toBe(true);
    expect(sidePanelOpen).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });

  it('opens the sidebar in Firefox, which has the other browser’s name as well', async () => {
    const firefox = { sidebarAction: { open: sidebarOpen } };

    expect(await open({ chrome: firefox, browser: firefox }, 7)).toBe(true);
    expect(sidebarOpen).toHaveBeenCalledOnce();
  });

  it('asks the browser at once', () => {
    vi.stubGlobal('chrome', { sidePanel: { open: sidePanelOpen } });

    void openSidePanel(7);

    expect(sidePanelOpen).toHaveBeenCalledOnce();
  });

  it.each([
    ['there is neither', { chrome: {}, browser: {} }, 7],
    ['the window is not known', { chrome: { sidePanel: { open: sidePanelOpen } } }, undefined],
    ['the browser refuses', { chrome: { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } } }, 7],
  ])('says so where %s', async (_where, apis, windowId) => {
    expect(await open(apis, windowId)).toBe(false);
  });
});
