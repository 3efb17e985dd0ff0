import { browser } from './browser';
import type { BesideTab } from './lookup-tab';

const LOOK_UP = 'look-up';
const COMPARE = 'compare';

/** Firefox for Android has no context menus. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

/** What the context menu says. */
export interface MenuWords {
  /** "%s" stands for the selected text. */
  readonly lookUp: string;
  readonly compare: string;
}

/** Puts the lookup of selected text and the comparison of a page into the context menu. */
export async function offerMenu({ lookUp, compare }: MenuWords): Promise<void> {
  await menus()?.removeAll();
  menus()?.create({ id: LOOK_UP, title: lookUp, contexts: ['selection'] });
  menus()?.create({
    id: COMPARE,
    title: compare,
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** Calls back with selected text that the reader wants looked up; to be registered before anything is awaited. */
export function onMenuLookup(hear: (text: string, tab: BesideTab | undefined) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === LOOK_UP) hear(selectionText.trim(), tab);
  });
}

/** Calls back where the reader wants the page compared, with its window; to be registered before anything is awaited. */
export function onMenuCompare(hear: (windowId: number | undefined) => void): void {
  menus()?.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === COMPARE) hear(tab?.windowId);
  });
}
