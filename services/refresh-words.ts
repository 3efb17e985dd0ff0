import { inTurn } from '../core/in-turn';
import { textsOf } from '../core/interface-words';
import { readOwnFile } from '../platform/own-file';
import { readSettings } from '../platform/settings-store';
import { leaveWords } from '../platform/words-store';

/** Leaves the interface's words where popover and own pages find them, while the reader wants another language than the browser's. */
export const refreshWords = inTurn(async () => {
  const { language } = await readSettings();
  if (language === 'browser') return leaveWords(null);
  await leaveWords({ language, texts: textsOf(await readOwnFile(`/_locales/${language}/messages.json`)) });
});
