import { buildBrief } from '../../core/brief/build-brief';
import { fileNameOf } from '../../core/brief/file-name';
import { jsonOf } from '../../core/brief/json';
import { markdownOf } from '../../core/brief/markdown';
import type { SideBySide } from '../../core/compare/side-by-side';
import { download } from '../../platform/download';
import { interfaceStrings } from '../../platform/interface-strings';

const briefOf = (shown: SideBySide) => buildBrief(shown, { madeOn: new Date().toISOString().slice(0, 10) });

function markdown(shown: SideBySide): string {
  const { language, t } = interfaceStrings;
  return markdownOf(briefOf(shown), (key, words) => t(key, words && [...words]), language);
}

/** Saves what is shown as a file of the reader's. */
export function saveBrief(shown: SideBySide, format: 'markdown' | 'json'): void {
  const brief = briefOf(shown);
  if (format === 'json') download(fileNameOf(brief, 'json'), jsonOf(brief), 'application/json');
  else download(fileNameOf(brief, 'md'), markdown(shown), 'text/markdown');
}

/** Copies what is shown as Markdown; false where the browser does not let us. */
export function copyBrief(shown: SideBySide): Promise<boolean> {
  return navigator.clipboard.writeText(markdown(shown)).then(
    () => true,
    () => false,
  );
}
