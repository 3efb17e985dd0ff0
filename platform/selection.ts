import { LONGEST_QUERY } from '../core/lookup/lookup-result';
import { browser } from './browser';

/** The text that is selected in a tab, in whichever frame; "" where none is, null where the page cannot be read. */
export async function selectedText(tabId: number): Promise<string | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => String(getSelection() ?? ''),
    });
    const texts = frames.flatMap(({ result }) => (typeof result === 'string' ? [result.trim()] : []));
    return (texts.find((text) => text !== '') ?? '').replace(/\s+/gu, ' ').slice(0, LONGEST_QUERY);
  } catch {
    return null;
  }
}
