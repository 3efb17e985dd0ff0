import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build-extension';
import { launch, wait, type RunningBrowser } from '../../tests/support/launch';
import { startNewsroom } from '../../tests/support/newsroom-server';
import { readAll } from '../../tests/support/same-event-versions';
import { HERON, TERN } from '../../tests/support/same-event-bridge';
import { pageOfArticle } from '../../tests/support/same-event-article';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import type { PaintedPage } from './panel-page';
import { plainPage } from './plain-page';
import { Rounds, type Subject } from './rounds';
import { benchRow, type BenchRow } from './statistics';

const PLAIN = 'https://bench.example/';
const PLAIN_PAGE = 'https://bench.example/page';
const WARM_UPS = 3;
const ROUNDS = 20;
/** The comparison of the two texts is there. */
const CARD = '.counts';
const GLANCE = '.glance';

/** A popover on an article whose other version is known from own reading. */
const ARTICLE: Subject = {
  address: TERN.address,
  watched: { host: '[data-sidelight]', content: [CARD], restMs: null },
  mark: 'Mali',
};

interface Times {
  readonly bareCard: number[];
  readonly cardMade: number[];
  readonly cardKept: number[];
  readonly barePanel: number[];
  readonly panel: number[];
}

/**
 * Times what a reader sees of two texts in real Chromium: from the click on a mark until the popover's card is painted,
 * with the comparison still to be made and with it kept, and from the panel's navigation until it is painted. Baselines
 * of the same run are a bare Preact popover in a plain page, and a bare Preact page, each as large as ours. The panel
 * stands in a tab, and the worker is warm.
 */
export async function benchPanel(): Promise<{ rows: BenchRow[]; browser: string }> {
  const extension = await buildExtension('chromium', 'e2e');
  const scripts = await Promise.all(
    ['opening', 'bare-popover', 'panel', 'bare-panel'].map((name) => bundle(`scripts/bench/${name}-page.ts`)),
  );
  const [opening = '', barePopover = '', watcher = '', barePanel = ''] = scripts;
  const newsroom = await startNewsroom(
    new Map([
      ...[TERN, HERON].map((article) => [article.address, pageOfArticle(article)] as const),
      [PLAIN, plainPage(barePopover)],
      [PLAIN_PAGE, `<!doctype html><html lang="en"><title>bench</title><body><script>${barePanel}</script>`],
    ]),
  );
  const { path } = requireBrowser('chromium');
  const running = await launch({
    kind: 'chromium',
    executablePath: path,
    extension,
    port: newsroom.port,
    headless: true,
  });
  try {
    const own = await running.openOwnPage('compare.html');
    await readAll(running, own, HERON, TERN);
    const times = await timeInTurn(running, own, { rounds: new Rounds(running, opening), watcher });
    return { browser: await running.browser.version(), rows: rowsOf(times) };
  } finally {
    await running.close();
    await newsroom.close();
  }
}

interface Tools {
  readonly rounds: Rounds;
  readonly watcher: string;
}

async function timeInTurn(running: RunningBrowser, own: Page, { rounds, watcher }: Tools): Promise<Times> {
  const times: Times = { bareCard: [], cardMade: [], cardKept: [], barePanel: [], panel: [] };
  await openStory(own);
  for (let round = -WARM_UPS; round < ROUNDS; round++) {
    await forgetComparisons(own);
    const made = await rounds.time(ARTICLE);
    const kept = await rounds.time(ARTICLE);
    const { elements, characters } = kept.content;
    const like = { ...ARTICLE.watched, host: '[data-bare]', content: [] };
    const address = `${PLAIN}?elements=${elements}&characters=${characters}`;
    const bare = await rounds.time({ address, watched: like, mark: null });
    const panel = await paint(running, watcher, new URL('compare.html#bench', own.url()).href, GLANCE);
    const size = `?elements=${panel.elements}&characters=${panel.characters}`;
    const barePage = await paint(running, watcher, `${PLAIN_PAGE}${size}`, 'main');
    if (round < 0) continue;
    times.cardMade.push(made.content.paintedMs);
    times.cardKept.push(kept.content.paintedMs);
    times.bareCard.push(bare.content.paintedMs);
    times.panel.push(panel.paintedMs);
    times.barePanel.push(barePage.paintedMs);
  }
  return times;
}

async function paint(running: RunningBrowser, watcher: string, url: string, selector: string): Promise<PaintedPage> {
  const page = await running.browser.newPage();
  try {
    await page.evaluateOnNewDocument(`${watcher};watchPage(${JSON.stringify(selector)})`);
    await page.goto(url, { waitUntil: 'load' });
    return await page.evaluate(() => window.paintedPage);
  } finally {
    await page.close();
    await wait(100);
  }
}

/** Leaves the article for the panel, as the popover does where there is no panel to open. */
async function openStory(own: Page): Promise<void> {
  const { address: url, outlet: siteName, title, day: publishedOn, paragraphs } = TERN;
  const story = { url, siteName, title, lead: '', language: 'en', publishedOn, credit: '', sentences: [...paragraphs] };
  await own.evaluate(
    async (read) => {
      interface Api {
        readonly storage: { readonly session: { set(values: object): Promise<void> } };
      }
      const { chrome } = globalThis as unknown as { readonly chrome: Api };
      await chrome.storage.session.set({ 'comparison:bench': { read, tabId: null } });
    },
    { story, topics: ['mali', 'france'] },
  );
}

function forgetComparisons(own: Page): Promise<void> {
  return own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sidelight');
        opening.onerror = () => reject(new Error('the database cannot be opened'));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('comparisons', 'readwrite');
          transaction.objectStore('comparisons').clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}

function rowsOf({ bareCard, cardMade, cardKept, barePanel, panel }: Times): BenchRow[] {
  return [
    benchRow('bare Preact popover painted, as large as the one with its card', bareCard, bareCard),
    benchRow('click to painted card, the comparison made for it', cardMade, bareCard),
    benchRow('click to painted card, the comparison kept', cardKept, bareCard),
    benchRow('bare Preact page painted, as large as the panel', barePanel, barePanel),
    benchRow('panel open to painted', panel, barePanel),
  ];
}
