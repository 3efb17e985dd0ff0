import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './launch';

/** Presses what has such words in the panel, which may be behind another tab; waits for it. */
export function pressIn(panel: Page, selector: string, words: string): Promise<void> {
  return until(
    () =>
      panel.evaluate(
        (within, wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>(within)].find(({ textContent }) =>
            textContent.includes(wanted),
          );
          found?.click();
          return found !== undefined;
        },
        selector,
        words,
      ),
    `"${words}" to press in the panel`,
  );
}

/** Opens the part in which the reader chooses what stands on the other side. */
export function openChoice(panel: Page): Promise<void> {
  return until(
    () =>
      panel.evaluate(() => {
        const part = document.querySelector<HTMLDetailsElement>('details.with');
        part?.setAttribute('open', '');
        return part?.open === true;
      }),
    'the choice of another article',
  );
}

/** Has the page of another tab, by its host, stand on the other side. */
export async function compareWithTab(panel: Page, host: string): Promise<void> {
  await openChoice(panel);
  await pressIn(panel, '.tab-list button', host);
}

/** Has a text that is pasted stand on the other side, with what the reader says of it. */
export async function compareWithText(panel: Page, text: string, outlet = '', day = ''): Promise<void> {
  await openChoice(panel);
  await panel.evaluate(
    (fields) => {
      const form = document.querySelector<HTMLFormElement>('form.paste');
      for (const [name, value] of fields) {
        const field = form?.elements.namedItem(name);
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
      }
      form?.requestSubmit();
    },
    [
      ['text', text],
      ['outlet', outlet],
      ['day', day],
    ] as const,
  );
}

/** Has a file of the reader's stand on the other side. */
export async function compareWithFile(panel: Page, path: string): Promise<void> {
  await openChoice(panel);
  const input = (await panel.$('.with input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await input.dispose();
}

/** Waits until the panel says what is wrong with what the reader has chosen. */
export async function waitForFault(panel: Page, words: string): Promise<void> {
  let said = '';
  await until(async () => {
    said = await panel.evaluate(() => document.querySelector('.with .failed')?.textContent ?? '');
    return said === words;
  }, `"${words}" in the panel`).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${said}`);
  });
}
