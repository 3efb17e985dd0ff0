import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { until } from '../../support/launch';
import { openByClick } from '../../support/popover-card';
import { pressIn, textOf } from '../../support/popover-parts';
import { marksOf, waitForMarks } from '../../support/reader';
import { ACCORDS, COURIER, openSession } from '../../support/session';

const GOSSI = `${COURIER}/world/africa/gossi-after-the-handover.html`;
const session = openSession();

/** The settings as they were: a test that fails half-way must not silence anything for the next. */
afterEach(async () => {
  const own = await session.running.openOwnPage('options.html');
  await own.evaluate(async () => {
    interface Api {
      readonly storage: { readonly local: { remove(key: string): Promise<void> } };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    await (browser ?? chrome).storage.local.remove('settings');
  });
  await own.close();
});

async function openOn(address: string, words: string): Promise<Page> {
  const page = await session.running.open(address);
  await openByClick(page, words);
  return page;
}

function noticeOf(page: Page): Promise<string> {
  return textOf(page, '.notice');
}

describe('a change from the popover', () => {
  test.each([
    ['Off here', 'Sidelight is off on www.harbourcourier.example.', 0],
    ['Pause an hour', 'Sidelight is paused for an hour, on all sites.', 0],
  ])('"%s" takes all marks away, and Undo brings them back', async (button, words, left) => {
    const page = await openOn(ACCORDS, 'Barkhane');
    const before = (await marksOf(page)).length;

    await pressIn(page, '.foot-row button', button);
    await until(async () => (await marksOf(page)).length === left, 'no marks');
    expect(await noticeOf(page)).toContain(words);

    await pressIn(page, '.notice button', 'Undo');
    await until(async () => (await marksOf(page)).length === before, 'the marks again');
  });

  test('"Not this" silences the words on this site only, and Undo lets them be heard again', async () => {
    const page = await openOn(ACCORDS, 'Barkhane');
    const barkhane = async () => (await marksOf(page)).filter(({ text }) => text === 'Barkhane').length;

    await pressIn(page, '.foot-row button', 'Not this');
    await until(async () => (await barkhane()) === 0, 'no mark on Barkhane');
    expect(await noticeOf(page)).toContain('“Barkhane” is not marked on www.harbourcourier.example any more.');
    await until(async () => (await marksOf(page)).length > 0, 'the marks of other words');

    await pressIn(page, '.notice button', 'Undo');
    await until(async () => (await barkhane()) > 0, 'a mark on Barkhane again');
  });
});

describe('the foot', () => {
  test('says why the reader sees this: words, rule, language, pack and event', async () => {
    const page = await openOn(ACCORDS, 'Barkhane');

    await pressIn(page, '.foot-row button', 'Why this?');

    const why = await textOf(page, '.why-list');
    expect(why).toContain('Barkhane');
    expect(why).toContain('English');
    expect(why).toMatch(/Mali, France and Barkhane, revision \d+/u);
    expect(why).toContain('Mali ends its defence accords with France');
  });

  test('copies a citation, which can be pasted', async () => {
    const page = await openOn(ACCORDS, 'Barkhane');
    await pressIn(page, '.foot-row button', 'Cite');

    await pressIn(page, '.foot-part button', 'Copy as Markdown');
    await until(async () => (await textOf(page, '.foot-part [role=status]')) === 'Copied.', 'the copy');

    const pasted = await pasteInto(page);
    expect(pasted).toContain(`[Mali ends`);
    expect(pasted).toContain('presstv.ir');
    expect(pasted).toMatch(/revision \d+/u);
  });
});

/** Pastes into a field of the page, as the reader would into their own text; the clipboard is the browser's real one. */
async function pasteInto(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
}

describe('a related topic', () => {
  test('opens in place, with a way back', async () => {
    const page = await openOn(ACCORDS, 'Barkhane');

    await pressIn(page, '.related button', 'Serval');
    await until(async () => (await textOf(page, '.summary')).startsWith('Serval'), 'the background of Serval');
    expect(await textOf(page, 'h2')).toBe('Barkhane');

    await pressIn(page, '.back', 'Back to Barkhane');
    await until(async () => (await textOf(page, '.summary')).startsWith('Barkhane'), 'the background of Barkhane');
  });
});

describe('a sentence of the page', () => {
  test('is shown where it stands', async () => {
    const page = await openOn(ACCORDS, 'Barkhane');
    await waitForMarks(page);
    const quote = await textOf(page, '.said.here q');

    await pressIn(page, '.to-sentence', 'show');

    const shown = await page.evaluate(() => [...(CSS.highlights.get('sidelight-shown') ?? [])].map(String));
    expect(shown).toHaveLength(1);
    expect(shown[0]?.replace(/\s+/gu, ' ')).toBe(quote);
  });
});

describe('a story that nobody else is known to tell', () => {
  test('says so, and names the nearest stories on the topic from other outlets', async () => {
    const page = await openOn(GOSSI, 'Barkhane');
    await until(async () => (await textOf(page, '.body')).includes('within two weeks'), 'the nearest stories');

    const text = await textOf(page, '.body');
    expect(text).toContain('No other outlet');
    expect(text).toContain('Press TV');
    expect(text).toContain('GlobalPost');
  });
});
