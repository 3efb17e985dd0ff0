import { asXml, enteredLine, type Suggestion } from '../core/lookup/address-bar';
import { browser } from './browser';

/** Firefox for Android has no keywords in its address bar. */
const omnibox = () => browser.omnibox as typeof browser.omnibox | undefined;

/** Only Firefox tells who it is, and only Firefox shows descriptions as plain text. */
function readsXml(): boolean {
  return (browser.runtime.getBrowserInfo as typeof browser.runtime.getBrowserInfo | undefined) === undefined;
}

/** Says what the keyword in the address bar is for. */
export function explainKeyword(words: string): void {
  omnibox()?.setDefaultSuggestion({ description: shown({ content: '', description: words }).description });
}

/**
 * Answers the keyword in the address bar: suggests lines for what is typed, and opens what is entered. To be called
 * before anything is awaited.
 */
export function answerOmnibox(suggest: (typed: string) => Promise<readonly Suggestion[]>): void {
  const bar = omnibox();
  if (!bar) return;
  bar.onInputChanged.addListener((typed, show) => {
    suggest(typed).then(
      (lines) => show(lines.map(shown)),
      (error: unknown) => console.error('Sidelight could not look up what was typed:', error),
    );
  });
  bar.onInputEntered.addListener((line, disposition) => void open(line, disposition));
}

function shown(line: Suggestion): Suggestion {
  return readsXml() ? asXml(line) : line;
}

async function open(line: string, disposition: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'): Promise<void> {
  const entered = enteredLine(line);
  const url = entered.kind === 'story' ? entered.url : browser.runtime.getURL(`/popup.html#${entered.hash}`);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
