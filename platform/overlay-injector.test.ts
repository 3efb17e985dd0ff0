import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSender } from '../tests/support/extension';
import { browser } from './browser';
import { injectOverlay } from './overlay-injector';

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };

const injected = vi.spyOn(browser.scripting, 'executeScript');

beforeEach(() => {
  injected.mockReset().mockResolvedValue([]);
});

describe('injectOverlay', () => {
  it('puts the popover’s script into the frame that asked, and into no other', async () => {
    await injectOverlay(buildSender({ tab, frameId: 3 }));

    expect(injected).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [3] },
      files: ['/article-reader.js', '/overlay.js'],
    });
  });

  it('means the page itself where no frame is named', async () => {
    const { frameId: _frameId, ...sender } = buildSender({ tab });

    await injectOverlay(sender);

    expect(injected).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7, frameIds: [0] } }));
  });

  it('does nothing for a sender that is no tab', async () => {
    await injectOverlay(buildSender());

    expect(injected).not.toHaveBeenCalled();
  });
});
