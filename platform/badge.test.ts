import { afterEach, describe, expect, it, vi } from 'vitest';
import { showBadge } from './badge';
import { browser } from './browser';

const own = Object.getOwnPropertyDescriptor(browser, 'action');

afterEach(() => {
  if (own) Object.defineProperty(browser, 'action', own);
});

/** A browser whose toolbar has these functions, or which has no toolbar. */
function have(action: object | undefined): void {
  Object.defineProperty(browser, 'action', { value: action, configurable: true });
}

describe('showBadge', () => {
  it.each([
    [3, '3'],
    [0, ''],
  ])('shows %s topics in their tab as "%s"', async (topics, text) => {
    const setBadgeText = vi.fn();
    have({ setBadgeText, setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() });

    await showBadge(7, topics);

    expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  });

  it.each([
    ['no toolbar', undefined],
    ['no badge', {}],
  ])('does nothing in a browser with %s', async (_what, action) => {
    have(action);

    await expect(showBadge(7, 3)).resolves.toBeUndefined();
  });
});
