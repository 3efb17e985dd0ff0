import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser';
import { offerMenu, onMenuCompare, onMenuLookup } from './menus';

const WORDS = { lookUp: 'Look up “%s”', compare: 'Compare this page' };
const clicked = vi.fn<typeof browser.contextMenus.onClicked.addListener>();
const removeAll = vi.fn(() => Promise.resolve());
const create = vi.fn<typeof browser.contextMenus.create>();

beforeEach(() => {
  vi.clearAllMocks();
  giveMenus({ removeAll, create, onClicked: { addListener: clicked } });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function giveMenus(menus: object | undefined): void {
  vi.spyOn(browser, 'contextMenus', 'get').mockReturnValue(menus as never);
}

describe('the lookup in the context menu', () => {
  it('is offered once on selected text', async () => {
    await offerMenu(WORDS);

    expect(create.mock.calls[0]).toEqual([{ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] }]);
    expect(removeAll.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
  });

  it('hears which text is wanted, and in which tab', () => {
    const hear = vi.fn();
    onMenuLookup(hear);
    const [listener] = clicked.mock.calls[0] ?? [];
    const tab = { id: 7, incognito: false };

    listener?.({ menuItemId: 'look-up', selectionText: ' Mali ' } as never, tab as never);
    listener?.({ menuItemId: 'other', selectionText: 'Niger' } as never, tab as never);

    expect(hear.mock.calls).toEqual([['Mali', tab]]);
  });

  it('is left out where the browser has no context menus', async () => {
    giveMenus(undefined);

    onMenuLookup(() => undefined);
    await offerMenu(WORDS);

    expect(create).not.toHaveBeenCalled();
  });
});

describe('the comparison in the context menu', () => {
  it('is offered on web pages', async () => {
    await offerMenu(WORDS);

    expect(create.mock.calls[1]?.[0]).toMatchObject({
      title: 'Compare this page',
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });

  it('hears in which window it is wanted', () => {
    const hear = vi.fn();
    onMenuCompare(hear);
    const [listener] = clicked.mock.calls[0] ?? [];

    listener?.({ menuItemId: 'look-up', selectionText: 'Mali' } as never, { windowId: 3 } as never);
    listener?.({ menuItemId: 'compare' } as never, { windowId: 3 } as never);

    expect(hear.mock.calls).toEqual([[3]]);
  });
});
