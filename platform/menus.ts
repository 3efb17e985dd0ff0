import { browser } from './browser';
import type { BesideTab } from './lookup-tab';

const LOOK_UP = 'look-up';

/** Firefox for Android has no context menus. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

/** Puts the lookup of selected text into the context menu; "%s" in the words stands for the text. */
export async function offerMenuLookup(words: string): Promise<void> {
  await menus()?.removeAll();
  menus()?.create({ id: LOOK_UP, title: words, contexts: ['selection'] });
}

/** Calls back with selected text that the reader wants looked up; to be registered before anything is awaited. */
export function onMenuLookup(hear: (text: string, tab: BesideTab | undefined) => void): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === LOOK_UP) hear(selectionText.trim(), tab);
  });
}
