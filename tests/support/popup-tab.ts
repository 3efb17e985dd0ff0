import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';

/** The toolbar popup in a tab of its own, over a page in another. */
export interface PopupOver {
  readonly article: Page;
  readonly popup: Page;
}

/** Lets the popup be as quick behind its page as it is in front: Firefox has hidden tabs wait a second for every timer. */
export async function keepTimeInHiddenTabs(running: RunningBrowser): Promise<void> {
  if (running.kind !== 'firefox') return;
  const names = ['dom.min_background_timeout_value', 'dom.min_background_timeout_value_without_budget_throttling'];
  await evaluateInFirefoxWindow(
    running,
    `for (const name of ${JSON.stringify(names)}) Services.prefs.setIntPref(name, 4)`,
  );
}

/** Opens a page, and over it the popup; the page stays in front. */
export async function openPopupOver(running: RunningBrowser, address: string): Promise<PopupOver> {
  const popup = await running.openOwnPage('popup.html');
  const article = await running.open(address);
  await showOver(popup, article);
  return { article, popup };
}

/** Opens the popup anew over a page, which comes to the front: a popup is about the tab that is active then. */
export async function showOver(popup: Page, article: Page): Promise<void> {
  await article.bringToFront();
  await popup.evaluate(() => Object.assign(window, { isBefore: true }).isBefore);
  await popup.evaluate(() => location.reload()).catch(() => undefined);
  await until(
    () => popup.evaluate(() => !('isBefore' in window) && document.querySelector('.this-page .state') !== null),
    'the popup',
  );
}

/** What the popup says of the page. */
export function stateOf(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector('.this-page .state')?.textContent.trim() ?? '');
}

/** Waits until the popup says this of the page. */
export async function waitForState(popup: Page, words: RegExp): Promise<void> {
  let said = '';
  await until(async () => {
    said = await stateOf(popup);
    return words.test(said);
  }, `${words.source} in the popup`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${said}`);
  });
}

/** The topics that the popup lists, with their counts. */
export function topicsOf(popup: Page): Promise<Record<string, string>> {
  return popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.topics li')].map((line) => [
        line.querySelector('.topic-name')?.textContent ?? '',
        line.querySelector('.mentions')?.textContent ?? '',
      ]),
    ),
  );
}

/** Waits until the popup lists these topics with these counts, and no others. */
export async function waitForTopics(popup: Page, topics: Readonly<Record<string, string>>): Promise<void> {
  let listed: Record<string, string> = {};
  const sorted = (each: Readonly<Record<string, string>>) => JSON.stringify(Object.entries(each).sort());
  await until(
    async () => {
      listed = await topicsOf(popup);
      return sorted(listed) === sorted(topics);
    },
    `the topics ${sorted(topics)} in the popup`,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; listed: ${sorted(listed)}`);
  });
}

/** Waits for the button or switch whose words begin so. */
export function waitForControl(popup: Page, words: string): Promise<void> {
  return until(
    () =>
      popup.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLElement>('button, label')].some((each) =>
            each.textContent.trim().startsWith(wanted),
          ),
        words,
      ),
    `"${words}" in the popup`,
  );
}

/** Presses the button or switch whose words begin so; the page in front stays there. */
export function press(popup: Page, words: string): Promise<void> {
  return until(
    () =>
      popup.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, label')].find((each) =>
          each.textContent.trim().startsWith(wanted),
        );
        const control = found?.querySelector('input') ?? found;
        if (!control?.matches(':enabled')) return false;
        control.click();
        return true;
      }, words),
    `"${words}" to press in the popup`,
  );
}

/** Whether the switch with these words is on; null where there is none, or it is not known yet. */
export function isSwitchedOn(popup: Page, words: string): Promise<boolean | null> {
  return popup.evaluate((wanted) => {
    const line = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === wanted);
    const input = line?.querySelector<HTMLInputElement>('input:enabled');
    return input ? input.checked : null;
  }, words);
}

/** The words of a part of the popup, with plain spaces. */
export function wordsOf(popup: Page, selector: string): Promise<string[]> {
  return popup.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim()),
    selector,
  );
}

interface Api {
  readonly tabs: { query(wanted: object): Promise<readonly { readonly id: number }[]> };
  readonly action: { getBadgeText(tab: object): Promise<string> };
}

/** Waits until the badge of a page says this. */
export async function waitForBadge(own: Page, address: string, text: string): Promise<void> {
  let said: string | null = null;
  await until(async () => {
    said = await own.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      const { tabs, action } = browser ?? chrome;
      const [tab] = await tabs.query({ url });
      return tab ? action.getBadgeText({ tabId: tab.id }) : null;
    }, address);
    return said === text;
  }, `"${text}" on the badge of ${address}`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says "${String(said)}"`);
  });
}
