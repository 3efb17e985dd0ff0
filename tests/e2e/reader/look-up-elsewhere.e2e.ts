import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { ARTICLES, DUNES, openWithNothingKept, readAndKeep } from '../../support/own-page-articles';
import { idOfTabInFront, readerActs, type ReaderActs } from '../../support/own-page-reader-acts';
import { closeLookups, waitForLookup, waitForTabInFront } from '../../support/own-page-tabs';
import { ACCORDS, openSession, STRICT } from '../../support/session';

const session = openSession(ARTICLES);

let own: Page;
let acts: ReaderActs;

beforeEach(async () => {
  own = await openWithNothingKept(session.running);
  acts = readerActs(session.running, own);
});

afterEach(() => closeLookups(own));

/** Opens an article in front, and selects a word of its text; gives back where it stands. */
async function openAndSelect(address: string, word: string): Promise<{ page: Page; at: { x: number; y: number } }> {
  const page = await session.running.open(address);
  await page.bringToFront();
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article, main, body') ?? document, 4);
    while (walker.nextNode()) {
      const start = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (start === -1 || !walker.currentNode.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, start);
      range.setEnd(walker.currentNode, start + wanted.length);
      walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return { x: 0, y: 0 };
  }, word);
  expect(await page.evaluate(() => String(getSelection()))).toBe(word);
  return { page, at };
}

describe('the manifest', () => {
  test('gives the keyword, and the command that a reader can give keys to', async () => {
    const [keyword, commands] = await own.evaluate(async () => {
      interface Api {
        readonly runtime: { getManifest(): { readonly omnibox: object } };
        readonly commands: { getAll(): Promise<readonly { name?: string; description?: string; shortcut?: string }[]> };
      }
      const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
      const { runtime, commands: known } = browser ?? chrome;
      return [runtime.getManifest().omnibox, await known.getAll()] as const;
    });

    expect(keyword).toEqual({ keyword: 'side' });
    expect(commands).toContainEqual({
      name: 'look-up-selection',
      description: 'Look up the selected text',
      shortcut: '',
    });
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['next-mention', 'previous-mention', 'open-popover', 'toggle-site']),
    );
  });
});

describe('the command', () => {
  test.each([
    ['an article', ACCORDS],
    ['a page that lets no script run', STRICT],
  ])('looks up what is selected on %s, in a tab beside it', async (_what, address) => {
    await openAndSelect(address, 'Barkhane');
    const article = await idOfTabInFront(own);

    await acts.pressLookUp();
    const tab = await waitForTabInFront(own, '/popup.html#look=Barkhane');

    expect(tab.openerTabId).toBe(article);
    await waitForLookup(own, '#look=Barkhane', { field: 'Barkhane', first: 'Barkhane', heading: '' });
  });

  test('opens an empty lookup where nothing is selected', async () => {
    const page = await session.running.open(ACCORDS);
    await page.bringToFront();

    await acts.pressLookUp();
    await waitForTabInFront(own, '/popup.html#look=');

    await waitForLookup(own, '#look=', { field: '', first: '', heading: '' });
  });

  test('opens an empty lookup on a page that cannot be read', async () => {
    const options = await session.running.openOwnPage('options.html');
    await options.bringToFront();

    await acts.pressLookUp();

    await waitForTabInFront(own, '/popup.html#look=');
  });
});

describe('the menu on selected text', () => {
  test('looks the text up in a tab beside the article', async () => {
    const { page, at } = await openAndSelect(ACCORDS, 'Bamako');
    const article = await idOfTabInFront(own);

    const words = await acts.lookUpFromMenu(page, at);
    const tab = await waitForTabInFront(own, '/popup.html#look=Bamako');

    if (inject('browserKind') === 'firefox') expect(words).toBe('Look up “Bamako” in Sidelight');
    expect(tab.openerTabId).toBe(article);
    await waitForLookup(own, '#look=Bamako', { field: 'Bamako', first: 'Bamako', heading: '' });
  });
});

describe('the address bar', () => {
  beforeEach(async () => {
    const page = await session.running.open(ACCORDS);
    await page.bringToFront();
  });

  test('suggests what is meant by what is typed', async () => {
    const lines = await acts.typeInAddressBar('Mali');

    expect(lines[0]).toEqual({ content: 'topic:mali', description: 'Mali · West African republic' });
    expect(lines.map(({ content }) => content)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^outlet:/u), expect.stringMatching(/^event:/u)]),
    );
    expect(lines.length).toBeLessThanOrEqual(6);
  });

  test('suggests nothing for what nobody knows', async () => {
    expect(await acts.typeInAddressBar('Xyzzyville')).toEqual([]);
  });

  test('suggests a story of own reading, and opens it', async () => {
    await readAndKeep(session.running, own, DUNES);

    const lines = await acts.typeInAddressBar('dunes');
    await acts.enterInAddressBar(lines[0]?.content ?? '');

    const [{ description } = { description: '' }] = lines;
    expect(description).toMatch(/^Dunes on the move · duneherald\.example · \d{4}-\d\d-\d\d$/u);
    await waitForTabInFront(own, new URL(DUNES).pathname);
  });

  test.each([
    ['a suggested topic', 'topic:mali', 'topic=mali', '', '', 'Mali'],
    ['a suggested outlet', 'outlet:maliweb', 'outlet=maliweb', '', '', 'Maliweb'],
    ['what was typed', 'Gossi base', 'look=Gossi%20base', 'Gossi base', 'Gossi', ''],
  ])('opens %s in the tab in front', async (_what, line, fragment, field, first, heading) => {
    const front = await idOfTabInFront(own);

    await acts.enterInAddressBar(line);
    const tab = await waitForTabInFront(own, `/popup.html#${fragment}`);

    expect(tab.id).toBe(front);
    await waitForLookup(own, `#${fragment}`, { field, first, heading });
  });
});

describe('the lookup that is opened directly', () => {
  test.each([
    ['look=Mali', 'Mali', 'Mali', ''],
    ['topic=mali', '', '', 'Mali'],
    ['outlet=maliweb', '', '', 'Maliweb'],
    ['event=mali-ends-defence-accords', '', '', 'Mali ends its defence accords with France'],
  ])('shows what its address says: %s', async (fragment, field, first, heading) => {
    await session.running.openOwnPage(`popup.html#${fragment}`);

    await waitForLookup(own, `#${fragment}`, { field, first, heading });
  });
});
