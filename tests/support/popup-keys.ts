import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { wordsOf } from './popup-tab';

/** What somebody hears of the lookup who cannot see it. */
export interface HeardField {
  readonly role: string | null;
  readonly isExpanded: string | null;
  /** Role of what the field says it controls; null where that is not there. */
  readonly controls: string | null;
  /** Words of the option that is active; null where none is. */
  readonly active: string | null;
  /** Words of the options that are said to be selected. */
  readonly selected: readonly string[];
}

/** Opens the popup in front, with the focus in its field. */
export async function openInFront(running: RunningBrowser, hash = ''): Promise<Page> {
  const popup = await running.openOwnPage(`popup.html${hash}`);
  await popup.bringToFront();
  await until(
    () => popup.evaluate(() => document.hasFocus() && document.activeElement?.role === 'combobox'),
    'the focus in the field',
  );
  return popup;
}

/** The names of what is listed under the field. */
export function optionsOf(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role=option]')].map((option) =>
      (option.querySelector('.found-name') ?? option).textContent.trim(),
    ),
  );
}

/** The places of the options that are said to be selected. */
export function selectedPlaces(popup: Page): Promise<number[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll('[role=option]')].flatMap((option, place) =>
      option.getAttribute('aria-selected') === 'true' ? place : [],
    ),
  );
}

/** Types, and waits until the first thing that is listed has this name. */
export async function typeFor(popup: Page, typed: string, first: string): Promise<void> {
  await popup.keyboard.type(typed);
  await waitForFirst(popup, first);
}

/** Waits until the first thing that is listed has this name. */
export async function waitForFirst(popup: Page, name: string): Promise<void> {
  let listed: string[] = [];
  await until(async () => {
    listed = await optionsOf(popup);
    return listed[0] === name;
  }, `${name} at the top of the list`).catch((error: unknown) => {
    throw new Error(`${String(error)}; listed: ${listed.join(', ')}`);
  });
}

/** What stands in the field. */
export function typedIn(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=combobox]')?.value ?? '');
}

/** The field and its list, as their roles and attributes have them. */
export function heardField(popup: Page): Promise<HeardField> {
  return popup.evaluate(() => {
    const field = document.querySelector('[role=combobox]');
    const active = document.getElementById(field?.getAttribute('aria-activedescendant') ?? '');
    return {
      role: field?.getAttribute('role') ?? null,
      isExpanded: field?.getAttribute('aria-expanded') ?? null,
      controls: document.getElementById(field?.getAttribute('aria-controls') ?? '')?.getAttribute('role') ?? null,
      active: active?.closest('[role=listbox] [role=option]')?.textContent ?? null,
      selected: [...document.querySelectorAll('[role=option][aria-selected=true]')].map(
        ({ textContent }) => textContent,
      ),
    };
  });
}

/** Waits until a view with this title is shown in place of the page. */
export function waitForTitle(popup: Page, title: string): Promise<void> {
  return until(
    async () => (await wordsOf(popup, '.thing .thing-title'))[0] === title && (await typedIn(popup)) === '',
    `the view of ${title}`,
  );
}

/** Walks on with Tab until the focus is on a control whose words begin so. */
export async function tabTo(popup: Page, words: string): Promise<void> {
  const most = 60;
  for (let press = 0; press < most; press++) {
    await popup.keyboard.press('Tab');
    const reached = await popup.evaluate(() => {
      const focused = document.activeElement;
      return (focused?.closest('label') ?? focused)?.textContent.trim() ?? '';
    });
    if (reached.startsWith(words)) return;
  }
  throw new Error(`"${words}" is not reached with Tab`);
}

/** Waits until the focus has come to what is shown below the field. */
export function waitForFocusBelow(popup: Page): Promise<void> {
  return until(
    () => popup.evaluate(() => document.activeElement?.matches('.popup-body') ?? false),
    'the focus on what is shown',
  );
}

/** Takes what is shown away again with the keyboard: the way back is the first thing in it. */
export async function goBack(popup: Page): Promise<void> {
  await waitForFocusBelow(popup);
  await popup.keyboard.press('Tab');
  const reached = await popup.evaluate(() => document.activeElement?.textContent.trim());
  if (reached !== 'Back') throw new Error(`the first thing in the view is "${reached ?? ''}"`);
  await popup.keyboard.press('Enter');
}
