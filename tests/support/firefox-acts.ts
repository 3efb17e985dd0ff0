import type { Page } from 'puppeteer-core';
import { until, type RunningBrowser } from './launch';
import { evaluateInFirefoxWindow } from './own-page-firefox-window';

const MENU = `document.getElementById('contentAreaContextMenu')`;
const ITEM = `${MENU}.querySelector('menuitem[id^="sidelight_sidelight_example"]')`;

/** Takes the extension's item from Firefox's menu on a point of a page, and gives back the item's words. */
export async function takeFromMenu(
  running: RunningBrowser,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<string> {
  await page.mouse.click(x, y, { button: 'right' });
  await until(
    async () => (await evaluateInFirefoxWindow(running, `${MENU}.state === 'open' && ${ITEM} !== null`)) === true,
    'the menu',
  );
  const words = await evaluateInFirefoxWindow(running, `${ITEM}.getAttribute('label')`);
  await evaluateInFirefoxWindow(running, `${MENU}.activateItem(${ITEM})`);
  return String(words);
}

/** Gives a command keys of its own, as a reader can in Firefox, and presses them; `own` is a page of the extension. */
export async function pressCommand(running: RunningBrowser, own: Page, name: string, letter: string): Promise<void> {
  await own.evaluate(
    async (command) => {
      interface Api {
        readonly commands: { update(command: object): Promise<void> };
      }
      await (globalThis as unknown as { readonly browser: Api }).browser.commands.update(command);
    },
    { name, shortcut: `Alt+Shift+${letter}` },
  );
  const key = `document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}"]')`;
  await until(
    async () => (await evaluateInFirefoxWindow(running, `${key} !== null`)) === true,
    `the keys of "${name}"`,
  );
  await evaluateInFirefoxWindow(running, `${key}.doCommand()`);
}
