import { parseWords, type InterfaceWords } from '../core/interface-words';
import { browser } from './browser';
import { WORDS_KEY } from './storage-keys';

/** Leaves the interface's words where all scripts of ours read them, or takes them away; writes only what is new. */
export async function leaveWords(words: InterfaceWords | null): Promise<void> {
  const stored = parseWords((await browser.storage.local.get(WORDS_KEY))[WORDS_KEY]);
  if (JSON.stringify(stored) === JSON.stringify(words)) return;
  await (words === null ? browser.storage.local.remove(WORDS_KEY) : browser.storage.local.set({ [WORDS_KEY]: words }));
}

/** Calls back when other words were left; to be registered before anything is awaited. */
export function onWordsChanged(hear: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (WORDS_KEY in changes) hear();
  });
}
