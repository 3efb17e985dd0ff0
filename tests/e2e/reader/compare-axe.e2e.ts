import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { compareWithText } from '../../support/compare-acts';
import { HERALD, POST, textOf } from '../../support/compare-articles';
import { openPanelBeside, waitForCompared } from '../../support/compare-panel';
import { openComparisonOf } from '../../support/compare-story';
import { FROM } from '../../support/compare-words';
import { until } from '../../support/launch';
import { changeStoredSettings } from '../../support/own-page-calls';
import { axeFaults } from '../../support/popup-axe';
import { keepTimeInHiddenTabs } from '../../support/popup-tab';
import { ACCORDS, openSession } from '../../support/session';

const WIDTHS = [320, 480, 1_200];
const HEIGHT = 900;

const isChromium = inject('browserKind') === 'chromium';
/** No driver changes the colours of Firefox while it runs. */
const COLOURS = isChromium ? ['light', 'dark'] : ['as started'];
/** The longest panel takes axe most of a minute on a slow machine. */
const LOOKING_MS = 180_000;

const session = openSession();

beforeAll(() => keepTimeInHiddenTabs(session.running));

describe.each([
  ['two texts', comparedTexts] as const,
  ...(isChromium ? [['a version that a pack tells', comparedWithPack] as const] : []),
])('the panel with %s', (_what, open) => {
  test.each(['en', 'ar'] as const)(
    'is clear to everybody, in all colours and however wide, in "%s"',
    async (language) => {
      const panel = await open();
      await changeStoredSettings(panel, { language });
      await until(async () => (await languageOf(panel)).startsWith(language), `words in "${language}"`);
      await openEveryPart(panel);

      const faults: unknown[] = [];
      for (const value of COLOURS) {
        if (isChromium) await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        for (const width of WIDTHS) {
          await panel.setViewport({ width, height: HEIGHT });
          const found = await axeFaults(panel);
          if (await isTooWide(panel)) found.push('it has to be scrolled sideways');
          if (found.length > 0) faults.push({ value, width, found });
        }
      }
      expect(faults).toEqual([]);
    },
    LOOKING_MS,
  );
});

async function comparedTexts(): Promise<Page> {
  const own = await session.running.openOwnPage('compare.html');
  await changeStoredSettings(own, { language: 'en' });
  const panel = await openComparisonOf(session.running, own, POST);
  await compareWithText(panel, textOf(HERALD).text, HERALD.outlet, HERALD.day);
  await waitForCompared(panel, FROM.pasted);
  return panel;
}

async function comparedWithPack(): Promise<Page> {
  const own = await session.running.openOwnPage('compare.html');
  await changeStoredSettings(own, { language: 'en' });
  const { panel } = await openPanelBeside(session.running, ACCORDS);
  await waitForCompared(panel, FROM.pack);
  return panel;
}

function languageOf(panel: Page): Promise<string> {
  return panel.evaluate(() => document.documentElement.lang);
}

function openEveryPart(panel: Page): Promise<void> {
  return panel.evaluate(() => document.querySelectorAll('details').forEach((part) => part.setAttribute('open', '')));
}

function isTooWide(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
