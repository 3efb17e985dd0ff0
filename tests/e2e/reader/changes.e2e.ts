import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until, wait } from '../../support/launch';
import { articlePage, FILLER } from '../../support/pages';
import { openByClick, restInVain } from '../../support/popover-card';
import { bringMark, hover, marksOf, popoverText, waitForMarks, waitForPopover } from '../../support/reader';
import { COURIER, DISPATCH, openSession } from '../../support/session';

const BARE = 'https://bare.example/story';
const session = openSession(new Map([[BARE, articlePage(`<article id="text">${FILLER}</article>`)]]));

async function changeSettings(change: Record<string, unknown>): Promise<void> {
  const page = await session.running.openOwnPage('options.html');
  await page.evaluate(async (changed) => {
    interface Api {
      readonly storage: {
        readonly local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> };
      };
    }
    const { browser, chrome } = globalThis as unknown as { readonly browser?: Api; readonly chrome: Api };
    const { local } = (browser ?? chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...settings, ...changed } });
  }, change);
  await page.close();
}

describe('a page that changes', () => {
  test('is marked anew when a soft navigation brings another article', async () => {
    const page = await session.running.open(`${COURIER}/app/`);
    await page.waitForSelector('a[data-slug]');

    await page.click('a[data-slug="mali-ends-defence-accords-with-france"]');
    await waitForMarks(page, 3);
    await page.evaluate(() => history.back());
    await until(async () => (await marksOf(page)).length === 0, 'the end of the first article’s marks');
    await page.waitForSelector('a[data-slug="gossi-after-the-handover"]');
    await page.click('a[data-slug="gossi-after-the-handover"]');

    const marks = await waitForMarks(page, 1);
    expect(marks.length).toBeGreaterThan(0);
  });

  test('gets the other versions of the article it navigated to', async () => {
    const page = await session.running.open(`${COURIER}/app/`);
    await page.waitForSelector('a[data-slug]');
    await page.click('a[data-slug="mali-ends-defence-accords-with-france"]');
    const [first] = await waitForMarks(page, 3);

    await hover(page, await bringMark(page, first?.text ?? ''));
    await waitForPopover(page);

    expect(await popoverText(page)).toContain('Press TV');
  });

  test('has the text marked that scrolling brings', async () => {
    const page = await session.running.open(`${DISPATCH}/feed/`);
    const before = (await waitForMarks(page, 1)).length;

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));

    await until(async () => (await marksOf(page)).length > before, 'marks in late text');
  });

  test('loses the marks whose text goes', async () => {
    const page = await session.running.open(BARE);
    await append(page, '<p id="late">Late in the evening there was news from Mali and France.</p>');
    await waitForMarks(page, 2);

    await page.evaluate(() => document.querySelector('#late')?.remove());

    await until(async () => (await marksOf(page)).length === 0, 'the end of the marks');
  });

  test('keeps its marks right when the words of a marked text change', async () => {
    const page = await session.running.open(BARE);
    await append(page, '<p id="late">Late in the evening there was news from Mali.</p>');
    await waitForMarks(page, 1);

    await page.evaluate(() => {
      const text = document.querySelector('#late')?.firstChild as Text | null;
      if (text) text.data = 'Early in the morning there was more news from France.';
    });

    await until(
      async () => (await marksOf(page)).map(({ text }) => text).join() === 'France',
      'the mark on the new words',
    );
  });

  test('is left alone while text pours in without a mention', async () => {
    const page = await session.running.open(BARE);
    await append(page, Array.from({ length: 1_200 }, (_each, place) => `<p>Line ${place} of the ticker.</p>`).join(''));
    await append(page, '<p>And then, at the very end of it all, Barkhane.</p>');

    const marks = await waitForMarks(page, 1);

    expect(marks.map(({ text }) => text)).toEqual(['Barkhane']);
  });
});

describe('a setting', () => {
  test('reaches a page that is open: its site is switched off and on again', async () => {
    const page = await session.running.open(`${DISPATCH}/feed/`);
    await waitForMarks(page, 1);

    await changeSettings({ sites: [{ site: 'savannadispatch.example', isOn: false }] });
    await page.bringToFront();
    await until(async () => (await marksOf(page)).length === 0, 'the end of the marks');
    await changeSettings({ sites: [] });
    await page.bringToFront();

    await waitForMarks(page, 1);
  });

  test('marks every mention when the reader wants it', async () => {
    const page = await session.running.open(`${DISPATCH}/feed/`);
    const few = (await waitForMarks(page, 1)).length;

    await changeSettings({ density: 'every' });
    await page.bringToFront();
    await until(async () => (await marksOf(page)).length > few, 'more marks');

    await changeSettings({ density: 'stretch' });
  });

  test('leaves a hover without effect when only clicks may open', async () => {
    await changeSettings({ opensOnHover: false });
    const page = await session.running.open(`${DISPATCH}/feed/`);
    const [first] = await waitForMarks(page, 1);

    const words = first?.text ?? '';
    await restInVain(page, words);
    await openByClick(page, words);

    await changeSettings({ opensOnHover: true });
  });
});

async function append(page: Page, html: string): Promise<void> {
  await wait(300);
  await page.evaluate((added) => document.querySelector('#text')?.insertAdjacentHTML('beforeend', added), html);
}
