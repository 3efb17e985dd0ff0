import { browser } from './browser';

/** A keyboard command of the extension, and the keys the reader has given it; "" where none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Where Chromium lets the reader change shortcuts. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/** Firefox for Android has no commands, and Chromium no way to its own page for them but the address. */
type Commands = Partial<typeof browser.commands> | undefined;

/** The extension's keyboard commands; null where the browser has none. */
export async function listShortcuts(): Promise<readonly Shortcut[] | null> {
  const commands = await (browser.commands as Commands)?.getAll?.();
  return (
    commands?.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })) ?? null
  );
}

/** Opens the browser's own page on which shortcuts are changed. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as Commands;
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SETTINGS });
}
