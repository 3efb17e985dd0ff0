import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';

/** Opens the options at the own reading, once its stories are shown. */
export async function openReadingOptions(running: RunningBrowser): Promise<Page> {
  const page = await running.openOwnPage('options.html#reading');
  await until(
    () => page.evaluate(() => document.querySelector('#reading .kept-stories') !== null),
    'the own reading in the options',
  );
  return page;
}

/** The stories that the options show: title, and what is said of each. */
export function shownReading(page: Page): Promise<readonly { readonly title: string; readonly facts: string }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#reading .kept-stories li')].map((each) => ({
      title: each.querySelector('.kept-title [dir=auto]')?.textContent ?? '',
      facts: each.querySelector('.kept-facts')?.textContent ?? '',
    })),
  );
}

/** Waits until the options show these stories, and no others, in this order. */
export async function waitForShownReading(page: Page, titles: readonly string[]): Promise<void> {
  let shown: readonly string[] = [];
  await until(
    async () => {
      shown = (await shownReading(page)).map(({ title }) => title);
      return shown.join('\n') === titles.join('\n');
    },
    `the stories ${titles.join(', ')}`,
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; shown: ${shown.join(', ') || 'none'}`);
  });
}

/** Presses the button of the own reading that a screen reader calls by this name. */
export async function pressReadingButton(page: Page, name: string): Promise<void> {
  await until(
    () =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLButtonElement>('#reading button')];
        const button = buttons.find(
          (each) =>
            (each.getAttribute('aria-label') ?? each.textContent).replace(/[\u2066-\u2069]/gu, '').trim() === wanted,
        );
        button?.click();
        return button !== undefined;
      }, name),
    `a button "${name}"`,
  );
}
