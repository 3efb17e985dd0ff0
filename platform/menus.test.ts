import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from './browser';
import { offerMenuLookup, onMenuLookup } from './menus';

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
    await offerMenuLookup('Look up “%s”');

    expect(create.mock.calls).toEqual([[{ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] }]]);
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
    await offerMenuLookup('Look up “%s”');

    expect(create).not.toHaveBeenCalled();
  });
});
