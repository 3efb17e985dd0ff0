import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { launchForTest, ACCORDS, openSession } from '../../support/session';
import { until } from '../../support/launch';
import {
  openOptions,
  press,
  pressInTopic,
  settingsWith,
  storedSettings,
  storeSettings,
  typeInto,
  waitForWords,
  wordsIn,
} from '../../support/options-page';
import { bringMark, hover, marksOf, waitForMarks, waitForPopover } from '../../support/reader';

const session = openSession();
/** A browser is started, and axe looks at every element of three pages. */
const AXE_TIMEOUT_MS = 60_000;
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

/** Ids of the sections of the options that can be seen. */
function sectionsShown(options: Page): Promise<string[]> {
  return options.evaluate(() =>
    [...document.querySelectorAll('.options-section')]
      .filter((section) => section.checkVisibility())
      .map(({ id }) => id),
  );
}

describe('the options page', () => {
  afterEach(() => storeSettings(session.running, settingsWith()));

  test('unfollows a topic, and its marks go from an open page', async () => {
    const article = await session.running.open(ACCORDS);
    await waitForMarks(article, 3);
    const options = await openOptions(session.running);

    await pressInTopic(options, 'France', 'input[type=checkbox]');
    await article.bringToFront();
    await until(
      async () => !(await marksOf(article)).some(({ text }) => text === 'France' || text === 'French'),
      'no mark of France',
    );

    expect((await storedSettings(options)).followedTopics).toEqual(['mali', 'barkhane']);
  });

  test('shows the sections that a search finds, and leads there', async () => {
    const options = await openOptions(session.running);
    const all = await sectionsShown(options);

    await typeInto(options, '#options-query', 'colour');
    await waitForWords(options, '.options-found', 'Sections that match: 1');
    expect(await sectionsShown(options)).toEqual(['topics']);
    expect(await wordsIn(options, '.options-nav li')).toEqual(['Followed topics']);
    await options.keyboard.press('Enter');
    await until(() => options.evaluate(() => document.activeElement?.id === 'topics-title'), 'the heading in focus');

    await typeInto(options, '#options-query', 'MUTÉD');
    await waitForWords(options, '.options-found', 'Sections that match: 1');
    expect(await sectionsShown(options)).toEqual(['outlets']);
    await options.keyboard.press('Escape');
    await until(async () => (await sectionsShown(options)).length === all.length, 'all sections again');
    expect(all.length).toBeGreaterThan(10);
  });

  test('says so when a search finds nothing', async () => {
    const options = await openOptions(session.running);
    const all = await sectionsShown(options);

    await typeInto(options, '#options-query', 'zyxw');
    await waitForWords(options, '.options-found', 'No setting matches “zyxw”.');
    expect(await sectionsShown(options)).toEqual([]);
    await press(options, 'Clear the search');

    await until(async () => (await sectionsShown(options)).length === all.length, 'all sections again');
  });

  test('names a setting of which something wrong was stored, and keeps the others', async () => {
    await storeSettings(session.running, { version: 1, restMs: 'long', density: 'every' });
    const options = await openOptions(session.running);

    await waitForWords(options, '.settings-notes', 'Some stored settings had values that are not allowed.');
    expect(await wordsIn(options, '.settings-notes li')).toEqual(['Rest before it opens']);
    expect(await wordsIn(options, '#marking label:has(input[type=radio]:checked)')).toEqual(['Every mention']);
    expect(await wordsIn(options, '#popover output')).toEqual(['0.5 seconds']);

    await press(options, 'Got it');
    await until(async () => (await storedSettings(options)).restMs === 500, 'the stored default');
    expect(await storedSettings(options)).toEqual(settingsWith({ density: 'every' }));
    expect(await wordsIn(options, '.settings-notes')).toEqual([]);
  });
});

describe.each([
  ['light', {}],
  ['dark', { darkMode: true }],
  ['Arabic', { language: 'ar' }],
] as const)('in %s, axe finds nothing wrong', (_dress, rest) => {
  test(
    'with popover, toolbar popup and options page',
    async () => {
      const running = await launchForTest(session.newsroom.port, rest);
      try {
        const article = await running.open(ACCORDS);
        await waitForMarks(article, 3);
        await hover(article, await bringMark(article, 'Barkhane'));
        await waitForPopover(article);
        expect(await violations(article, '[data-sidelight]')).toEqual([]);
        for (const [path, shown] of [
          ['popup.html', '.state'],
          ['options.html', '#topics .follow'],
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
    },
    AXE_TIMEOUT_MS,
  );
});
