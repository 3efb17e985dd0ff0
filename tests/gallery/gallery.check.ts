import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { galleryPage } from '../../scripts/gallery/page';
import { states } from './states';
import type { Check, Wish } from './window';
import type { RunningBrowser } from '../support/launch';
import { startNewsroom, type Newsroom } from '../support/newsroom-server';
import { launchForTest } from '../support/session';

const ADDRESS = 'https://gallery.example/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A window of 1280 × 1024 px at 200 % and at 400 %: the browser's zoom leaves so many CSS px of it. */
const ZOOMED = [
  { zoom: '200 %', width: 640, height: 512 },
  { zoom: '400 %', width: 320, height: 256 },
] as const;
/** "Medium" in the browser's settings is 16 px. */
const DOUBLED_TEXT_PX = 32;

const names = states.map(({ name }) => name);
const isChromium = inject('browserKind') === 'chromium';
const opened: { newsroom?: Newsroom; running?: RunningBrowser; page?: Page } = {};

// One page for all states: to draw the next one is quicker by far than to open another page.
beforeAll(async () => {
  opened.newsroom = await startNewsroom(new Map([[ADDRESS, await galleryPage()]]));
  opened.running = await launchForTest(opened.newsroom.port);
  opened.page = await opened.running.open(ADDRESS);
  await opened.page.evaluate(AXE);
});

afterAll(async () => {
  await opened.running?.close();
  await opened.newsroom?.close();
});

/** How states are shown, besides their language. */
interface How extends Omit<Wish, 'state' | 'language'> {
  readonly width?: number;
  readonly height?: number;
}

function galleryOpen(): Page {
  if (!opened.page) throw new Error('the gallery is not open');
  return opened.page;
}

/** Shows a state in both languages, in a wide window unless told otherwise, and gives back what is wrong with it, each line with how it was shown. */
async function faultsOf(
  state: string,
  { width = 1280, height = 800, ...how }: How,
  checks: readonly Check[],
): Promise<string[]> {
  const faults: string[] = [];
  const page = galleryOpen();
  const { width: before, height: heightBefore } = page.viewport() ?? {};
  if (width !== before || height !== heightBefore) await page.setViewport({ width, height });
  for (const language of ['en', 'ar'] as const) {
    const found = await page.evaluate(
      async (wish, looked) => {
        await window.gallery.show(wish);
        return window.gallery.faults(looked);
      },
      { state, language, ...how },
      checks,
    );
    const shown = [language, how.scheme, `${width} px`].filter(Boolean).join(' ');
    faults.push(...[...new Set(found)].map((fault) => `${shown}: ${fault}`));
  }
  return faults;
}

describe('in every colour scheme, language and width', () => {
  test.each(names)('%s reads, stands out, fits and can be pressed', async (state) => {
    // What axe finds besides colours is the same in all of them, and it is slow; contrast is measured every time.
    const narrow = [
      ...(await faultsOf(state, { scheme: 'light', width: 360 }, ['axe', 'contrast', 'layout', 'targets'])),
      ...(await faultsOf(state, { scheme: 'dark', width: 360 }, ['contrast'])),
    ];
    const wide = [
      ...(await faultsOf(state, { scheme: 'light', width: 1280 }, ['contrast', 'layout', 'targets'])),
      ...(await faultsOf(state, { scheme: 'dark', width: 1280 }, ['axeContrast', 'contrast'])),
    ];

    expect([...narrow, ...wide]).toEqual([]);
  });
});

describe.each(ZOOMED)('zoomed to $zoom', ({ width, height }) => {
  test.each(names)('%s loses nothing', async (state) => {
    expect(await faultsOf(state, { inPlace: true, width, height }, ['layout'])).toEqual([]);
  });
});

if (isChromium)
  describe('as the reader has set the browser', { timeout: 60_000 }, () => {
    let settings: CDPSession;

    beforeAll(async () => {
      settings = await galleryOpen().createCDPSession();
    });

    test('text of twice the size loses nothing', async () => {
      await settings.send('Page.setFontSizes', { fontSizes: { standard: DOUBLED_TEXT_PX } });

      const faults = await faultsOfAll({ inPlace: true }, ['layout']);
      await settings.send('Page.setFontSizes', { fontSizes: { standard: DOUBLED_TEXT_PX / 2 } });

      expect(faults).toEqual([]);
    });

    test.each(['light', 'dark'])('forced colours, %s, leave every border to be seen', async (scheme) => {
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ];
      await settings.send('Emulation.setEmulatedMedia', { features });

      const faults = await faultsOfAll({}, ['forcedColors']);
      await settings.send('Emulation.setEmulatedMedia', { features: [] });

      expect(faults).toEqual([]);
    });
  });

async function faultsOfAll(how: How, checks: readonly Check[]): Promise<string[]> {
  const faults: string[] = [];
  for (const state of names) faults.push(...(await faultsOf(state, how, checks)).map((fault) => `${state}: ${fault}`));
  return faults;
}
