import { textsOf } from '../core/interface-words';
import { readOwnFile } from '../platform/own-file';
import { readSettings } from '../platform/settings-store';
import { leaveWords } from '../platform/words-store';

/** Leaves the interface's words where popover and own pages find them, while the reader wants another language than the browser's. */
export async function refreshWords(): Promise<void> {
  const { language } = await readSettings();
  if (language === 'browser') return leaveWords(null);
  await leaveWords({ language, texts: textsOf(await readOwnFile(`/_locales/${language}/messages.json`)) });
}
