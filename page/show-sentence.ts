import { BLOCK_BREAK } from '../core/text/words';
import { liveRange } from './live-range';
import { mapText } from './text-map';

const HIGHLIGHT = 'sidelight-shown';
/** Long enough to be found by the eye. */
const SHOWN_MS = 4_000;

/**
 * Sets a sentence of the page off for a moment, and brings it into sight unless told that the page is not to move; false
 * where it is not on the page any more.
 */
export function showSentence(
  sentence: string,
  { scrolls = true, root = document.body }: { readonly scrolls?: boolean; readonly root?: Element } = {},
): boolean {
  const words = sentence.split(/\s+/u).filter(Boolean).map(escaped);
  if (words.length === 0) return false;
  const pattern = new RegExp(words.join(`[\\s${BLOCK_BREAK}]+`), 'u');
  for (const part of mapText(root)) {
    const match = pattern.exec(part.text);
    if (!match) continue;
    const range = liveRange(part.rangeOf(match.index, match.index + match[0].length));
    if (!range) return false;
    const highlight = new Highlight();
    highlight.add(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
    setTimeout(() => CSS.highlights.get(HIGHLIGHT) === highlight && CSS.highlights.delete(HIGHLIGHT), SHOWN_MS);
    if (scrolls) bringIntoSight(range);
    return true;
  }
  return false;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
