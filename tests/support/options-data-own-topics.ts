import type { Page } from 'puppeteer-core';
import { newTopicFragment } from '../../core/topics/topic-fragment';
import { until, type RunningBrowser } from './launch';
import { press, typeInto, waitForWords } from './options-page';

/** The first alias in the editor. */
export const FIRST_ALIAS = '.own-alias:first-of-type .own-alias-line input';

/** Opens the options at an address that asks for a new topic, and waits for the editor. */
export async function openEditor(running: RunningBrowser, label: string): Promise<Page> {
  // The page takes the wish out of its address, so it is gone to from another page, and not waited for by its address.
  const options = await running.openOwnPage('compare.html');
  await options
    .evaluate((address) => location.assign(address), `/options.html${newTopicFragment(label)}`)
    .catch(() => undefined); // the page may be gone before it answers
  await waitForEditor(options);
  return options;
}

/** Waits until the editor is open and has taken the focus, which else it would take from what is typed. */
function waitForEditor(options: Page): Promise<void> {
  return until(
    () => options.evaluate(() => document.activeElement?.id === 'own-label'),
    'the editor of an own topic, with the focus in it',
  );
}

/** Saves what is in the editor, and waits until it is closed. */
export async function save(options: Page, label: string): Promise<void> {
  await press(options, 'Save', '.own-editor');
  await waitForWords(options, '.own-said', `“${label}” is saved`);
}

/** Opens a topic of the list in the editor. */
export async function edit(options: Page, label: string): Promise<void> {
  await press(options, `Edit: ${label}`, '#own-topics');
  await waitForWords(options, '#own-editor-title', label);
  await waitForEditor(options);
}

/** Opens the rules of the first alias, sets what is given and leaves the rest. */
export async function setRules(
  options: Page,
  { capitalsMatter, company }: { readonly capitalsMatter?: boolean; readonly company?: string },
): Promise<void> {
  await options.evaluate(() => document.querySelector<HTMLElement>('.own-rules:not([open]) summary')?.click());
  if (capitalsMatter !== undefined) {
    await options.evaluate((wanted) => {
      const tick = document.querySelector<HTMLInputElement>('.own-rules [aria-labelledby$="-capitals"]');
      if (tick && tick.checked !== wanted) tick.click();
    }, capitalsMatter);
  }
  if (company !== undefined) await typeInto(options, '.own-rules input[id$="-company"]', company);
}
