import type { Page } from 'puppeteer-core';
import { parseSettings, type Settings } from '../../core/settings/settings';
import { until, wait, type RunningBrowser } from './launch';
import { marksOf } from './reader';

/** Marks that stay the same for so many looks have come to rest. */
const STEADY_LOOKS = 3;
const LOOK_MS = 100;

/** Opens the options, with everything in them that they list. */
export async function openOptions(running: RunningBrowser): Promise<Page> {
  const options = await running.openOwnPage('options.html');
  await until(
    () =>
      options.evaluate(
        () => document.querySelector('#topics .follow') !== null && document.querySelector('#outlets select') !== null,
      ),
    'topics and outlets in the options',
  );
  return options;
}

/** Presses the button, tick or choice with these words, or with this label for those who cannot see. */
export function press(options: Page, words: string, within = 'main'): Promise<void> {
  return until(
    () =>
      options.evaluate(
        (wanted, place) => {
          const found = [...document.querySelectorAll<HTMLElement>(`${place} :is(button, label)`)].find(
            (each) => each.textContent.trim() === wanted || each.ariaLabel === wanted,
          );
          found?.click();
          return found !== undefined;
        },
        words,
        within,
      ),
    `"${words}" in ${within} of the options`,
  );
}

/** Presses an input in the line of a topic. */
export function pressInTopic(options: Page, topic: string, selector: string): Promise<void> {
  return until(
    () =>
      options.evaluate(
        (name, wanted) => {
          const line = [...document.querySelectorAll('#topics .follow')].find(
            (each) => each.querySelector('.follow-name')?.textContent === name,
          );
          const found = line?.querySelector<HTMLInputElement>(wanted);
          found?.click();
          return found instanceof HTMLInputElement;
        },
        topic,
        selector,
      ),
    `${selector} of ${topic} in the options`,
  );
}

/** Types into a field with the keyboard, in place of what was in it. */
export async function typeInto(options: Page, selector: string, text: string): Promise<void> {
  await options.bringToFront();
  await options.evaluate((field) => {
    const input = document.querySelector<HTMLInputElement>(field);
    input?.focus();
    input?.select();
  }, selector);
  await options.keyboard.press('Backspace');
  await options.keyboard.type(text);
  await until(
    () =>
      options
        .evaluate((field) => document.querySelector<HTMLInputElement>(field)?.value ?? '', selector)
        .then((value) => value === text),
    `"${text}" in ${selector}`,
  );
}

/** The words in each element of the options that there is, as they are written. */
export function wordsIn(options: Page, selector: string): Promise<string[]> {
  return options.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.trim()),
    selector,
  );
}

/** Waits until the first element of the options that there is has these words in it. */
export function waitForWords(options: Page, selector: string, words: string): Promise<void> {
  return until(
    async () => (await wordsIn(options, selector))[0]?.includes(words) ?? false,
    `"${words}" in ${selector} of the options`,
  );
}

/** What is stored of the reader's settings; an own page has to be open. */
export function storedSettings(ownPage: Page): Promise<Partial<Settings>> {
  return ownPage.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { get(key: string): Promise<{ settings?: object }> } };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    return (await (browser ?? chrome).storage.local.get('settings')).settings ?? {};
  });
}

/** Stores settings as they are given, also such as no control would store. */
export async function storeSettings(running: RunningBrowser, settings: object): Promise<void> {
  const page = await running.openOwnPage('compare.html');
  await page.evaluate(async (given) => {
    interface Api {
      readonly storage: { readonly local: { set(values: object): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (browser ?? chrome).storage.local.set({ settings: given });
  }, settings);
  await page.close();
}

/** Settings as they are at first, but for some. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return { ...parseSettings({}), ...changes };
}

/** Opens an article in a tab that is known again as long as it is not loaded anew. */
export async function openStory(running: RunningBrowser, address: string): Promise<Page> {
  const article = await running.open(address);
  await article.evaluate(() => Object.assign(window, { isAsOpened: true }).isAsOpened);
  return article;
}

/** Waits until just these words are marked in an article that has not been loaded anew, and stay so. */
export async function waitForMarked(article: Page, words: readonly string[]): Promise<void> {
  await article.bringToFront();
  let marked: string[] = [];
  let steady = 0;
  await until(async () => {
    marked = (await marksOf(article)).map(({ text }) => text);
    const isAsOpened = await article.evaluate(() => 'isAsOpened' in window);
    steady = isAsOpened && marked.join() === words.join() ? steady + 1 : 0;
    await wait(LOOK_MS);
    return steady >= STEADY_LOOKS;
  }, `marks on "${words.join()}" alone`).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are marks on "${marked.join()}"`);
  });
}
