import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, test } from 'vitest';
import { launchForTest, ACCORDS, openSession } from '../support/session';
import { until } from '../support/launch';
import { bringMark, hover, marksOf, waitForMarks, waitForPopover } from '../support/reader';

const session = openSession();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe over a part of a page and gives back what it finds, in short. */
async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (part) => (globalThis as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
    selector,
  );
  expect(results.passes.length).toBeGreaterThan(3); // it looked at something
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function openPopupOver(address: string): Promise<{ article: Page; popup: Page }> {
  const popup = await session.running.openOwnPage('popup.html');
  const article = await session.running.open(address);
  await waitForMarks(article, 1);
  await article.bringToFront();
  await popup.evaluate(() => location.reload()).catch(() => undefined);
  await until(
    () => popup.evaluate(() => document.querySelector('.topics li') !== null),
    'the topics in the toolbar popup',
  );
  return { article, popup };
}

describe('the toolbar popup', () => {
  test('names the topics of the page with their counts', async () => {
    const { popup } = await openPopupOver(ACCORDS);

    const lines = await popup.evaluate(() =>
      [...document.querySelectorAll('.topics li')].map(({ textContent }) => textContent),
    );

    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^(?:Mali|France|Operation Barkhane|Barkhane)\s*\d+ ×$/u);
  });

  test('switches the site off and on', async () => {
    const { article, popup } = await openPopupOver(ACCORDS);

    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.click());
    await until(async () => (await marksOf(article)).length === 0, 'the end of the marks');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.click());

    await waitForMarks(article, 1);
  });

  test('says so where nothing can be read', async () => {
    const popup = await session.running.openOwnPage('popup.html');

    await until(() => popup.evaluate(() => document.querySelector('.state') !== null), 'the state');

    expect(await popup.evaluate(() => document.querySelector('.state')?.textContent)).toMatch(/cannot be read/u);
  });
});

describe('the options page', () => {
  test('unfollows a topic, and its marks go from an open page', async () => {
    const article = await session.running.open(ACCORDS);
    await waitForMarks(article, 3);
    const options = await session.running.openOwnPage('options.html');
    await until(
      () => options.evaluate(() => document.querySelectorAll('fieldset:first-of-type input').length >= 3),
      'the topics',
    );
    const follow = () =>
      options.evaluate(() => {
        const labels = [...document.querySelectorAll('fieldset:first-of-type label')];
        labels
          .find(({ textContent }) => textContent.trim().startsWith('France'))
          ?.querySelector('input')
          ?.click();
      });

    await follow();
    await article.bringToFront();
    await until(
      async () => !(await marksOf(article)).some(({ text }) => text === 'France' || text === 'French'),
      'no mark of France',
    );

    await follow();
  });
});

describe.each([
  ['light', {}],
  ['dark', { darkMode: true }],
  ['Arabic', { language: 'ar' }],
] as const)('in %s, axe finds nothing wrong', (_dress, rest) => {
  test('with popover, toolbar popup and options page', async () => {
    const running = await launchForTest(session.newsroom.port, rest);
    try {
      const article = await running.open(ACCORDS);
      await waitForMarks(article, 3);
      await hover(article, await bringMark(article, 'Barkhane'));
      await waitForPopover(article);
      expect(await violations(article, '[data-sidelight]')).toEqual([]);
      for (const [path, shown] of [
        ['popup.html', '.state'],
        ['options.html', 'fieldset'],
      ] as const) {
        const page = await running.openOwnPage(path);
        await until(() => page.evaluate((selector) => document.querySelector(selector) !== null, shown), path);
        expect(await violations(page, 'html')).toEqual([]);
      }
      if (inject('browserKind') === 'chromium' && 'language' in rest) {
        expect(
          await article.evaluate(() =>
            document.querySelector('[data-sidelight]')?.shadowRoot?.querySelector('.card')?.getAttribute('dir'),
          ),
        ).toBe('rtl');
      }
    } finally {
      await running.close();
    }
  });
});
