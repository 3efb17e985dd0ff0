import type { Page, WebWorker } from 'puppeteer-core';
import { pressCommand, takeFromMenu } from './firefox-acts';
import { until, type RunningBrowser } from './launch';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';
import { tabsSeen } from './own-page-tabs';

/** A line below the address bar. */
export interface SuggestedLine {
  readonly content: string;
  readonly description: string;
}

/**
 * What a reader does outside of all pages. Firefox's own window is reached for it; in Chromium no driver gets that far,
 * and the background is told what the browser would tell it.
 */
export interface ReaderActs {
  /** Presses the keys of the command that looks up what is selected. */
  pressLookUp(): Promise<void>;
  /** Takes the lookup from the menu on the selected text, of which this is a point, and gives back the item's words. */
  lookUpFromMenu(article: Page, at: { readonly x: number; readonly y: number }): Promise<string | null>;
  /** Types behind the keyword in the address bar, and gives back the lines below it. */
  typeInAddressBar(text: string): Promise<readonly SuggestedLine[]>;
  /** Enters a line there. */
  enterInAddressBar(line: string): Promise<void>;
}

/** The acts of the browser that runs; `own` is one of the extension's own pages. */
export function readerActs(running: RunningBrowser, own: Page): ReaderActs {
  return running.kind === 'chromium' ? actsInChromium(running) : actsInFirefox(running, own);
}

interface Hearing {
  dispatch(...what: readonly unknown[]): void;
}

interface WorkerApi {
  readonly tabs: { query(wanted: object): Promise<readonly object[]> };
  readonly contextMenus: { readonly onClicked: Hearing; update(id: string, change: object): Promise<void> };
  readonly commands: { readonly onCommand: Hearing };
  readonly omnibox: { readonly onInputChanged: Hearing; readonly onInputEntered: Hearing };
}

function actsInChromium({ browser }: RunningBrowser): ReaderActs {
  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((each) => (each.type() as string) === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('no background');
    return found;
  };
  return {
    pressLookUp: async () =>
      (await worker()).evaluate(async () => {
        const { tabs, commands } = (globalThis as unknown as { readonly chrome: WorkerApi }).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        commands.onCommand.dispatch('look-up-selection', tab);
      }),
    lookUpFromMenu: async (article) => {
      const selectionText = await article.evaluate(() => String(getSelection()));
      return (await worker()).evaluate(async (text) => {
        const { tabs, contextMenus } = (globalThis as unknown as { readonly chrome: WorkerApi }).chrome;
        await contextMenus.update('look-up', {}); // fails where the item is not there
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: text, editable: false }, tab);
        return null;
      }, selectionText);
    },
    typeInAddressBar: async (text) =>
      (await worker()).evaluate(
        (typed) =>
          new Promise<readonly SuggestedLine[]>((resolve) => {
            const { omnibox } = (globalThis as unknown as { readonly chrome: WorkerApi }).chrome;
            omnibox.onInputChanged.dispatch(typed, resolve);
          }),
        text,
      ),
    enterInAddressBar: async (line) =>
      (await worker()).evaluate((entered) => {
        const { omnibox } = (globalThis as unknown as { readonly chrome: WorkerApi }).chrome;
        omnibox.onInputEntered.dispatch(entered, 'currentTab');
      }, line),
  };
}

function actsInFirefox(running: RunningBrowser, own: Page): ReaderActs {
  const inWindow = (expression: string) => evaluateInFirefoxWindow(running, expression);
  const search = (text: string) => `gURLBar.focus(); gURLBar.search(${JSON.stringify(`side ${text}`)});`;
  return {
    pressLookUp: () => pressCommand(running, own, 'look-up-selection', 'L'),
    lookUpFromMenu: (article, at) => takeFromMenu(running, article, at),
    typeInAddressBar: async (text) => {
      const lines = await inWindow(`(async () => {
        ${search(text)}
        const found = await gURLBar.lastQueryContextPromise;
        const own = found.results.filter(({ heuristic, payload }) => !heuristic && payload.keyword === 'side');
        return JSON.stringify(own.map(({ payload }) => ({
          content: payload.content.replace(/^side /, ''),
          description: payload.title,
        })));
      })()`);
      return JSON.parse(String(lines)) as readonly SuggestedLine[];
    },
    enterInAddressBar: async (line) => {
      await inWindow(search(line));
      const first = `gURLBar.view.visibleResults[0]?.payload.content`;
      await until(async () => (await inWindow(first)) === `side ${line}`, 'the line that is entered');
      await inWindow(`gURLBar.handleCommand()`);
    },
  };
}

/** The id of the tab in front. */
export async function idOfTabInFront(own: Page): Promise<number | undefined> {
  return (await tabsSeen(own)).find(({ active }) => active)?.id;
}
