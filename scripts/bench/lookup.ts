import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build-extension';
import { launch, type RunningBrowser } from '../../tests/support/launch';
import { startNewsroom } from '../../tests/support/newsroom-server';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import type { KeystrokeTimes } from './lookup-page';
import { benchRow, type BenchRow } from './statistics';

/** Two topics, a place that only stories name, an abbreviation, and words of a story's title. */
const QUERIES = ['mali', 'barkhane', 'nakhla', 'minusma', 'teachers inspect'];
const STORIES = [0, 1_000, 10_000];
const WARM_UP_ROUNDS = 1;
const ROUNDS = 5;
const OPENINGS = 30;
const WARM_UP_OPENINGS = 3;

/** A page of the extension that only has a field and puts the keyboard into it. */
const BARE_PAGE = '<!doctype html><title>bare</title><body><script type="module" src="bare.js"></script>';
const BARE_SCRIPT = "const field = document.createElement('input'); document.body.append(field); field.focus();";

/**
 * Times the lookup in real Chromium: each keystroke of queries that are typed letter by letter, message and all, with
 * more and more stories in own reading, and how long the toolbar popup takes from its navigation until its field has the
 * keyboard. The baselines are a message that the background answers with nothing, sent after each lookup, and a bare
 * page of the extension with a field, opened in turn with the popup.
 */
export async function benchLookup(): Promise<{ rows: BenchRow[]; browser: string }> {
  const script = await bundle('scripts/bench/lookup-page.ts');
  const extension = await withBarePage(await buildExtension('chromium', 'e2e'));
  const newsroom = await startNewsroom();
  const { path } = requireBrowser('chromium');
  const { port } = newsroom;
  const running = await launch({ kind: 'chromium', executablePath: path, extension, port, headless: true });
  try {
    const rows = [...(await openingRows(running, script)), ...(await keystrokeRows(running, script))];
    return { browser: await running.browser.version(), rows };
  } finally {
    await running.close();
    await newsroom.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** A copy of the extension with one page more. */
async function withBarePage(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  await cp(extension, copy, { recursive: true });
  await writeFile(join(copy, 'bare.html'), BARE_PAGE);
  await writeFile(join(copy, 'bare.js'), BARE_SCRIPT);
  return copy;
}

async function keystrokeRows(running: RunningBrowser, script: string): Promise<BenchRow[]> {
  const page = await running.openOwnPage('bare.html');
  await page.evaluate(script);
  const rows: BenchRow[] = [];
  for (const stories of STORIES) {
    await page.evaluate((most) => window.fillStories(most), stories);
    await type(page, WARM_UP_ROUNDS);
    const { lookups, messages, found } = await type(page, ROUNDS);
    if (found.some((each) => Number.isNaN(each))) throw new Error('a lookup was not answered');
    const name = `${stories.toLocaleString('en')} stories`;
    // A lookup that finds nothing would be quick, and no lookup.
    if (!found.some((results) => results > 0)) throw new Error(`nothing is found among ${name}`);
    rows.push(
      benchRow(`bare message, ${name}`, messages, messages),
      benchRow(`lookup of a keystroke, ${name}`, lookups, messages),
    );
  }
  await page.close();
  return rows;
}

function type(page: Page, rounds: number): Promise<KeystrokeTimes> {
  return page.evaluate((queries, times) => window.typeQueries(queries, times), QUERIES, rounds);
}

async function openingRows(running: RunningBrowser, script: string): Promise<BenchRow[]> {
  const first = await running.openOwnPage('bare.html');
  const bare = first.url();
  await first.close();
  const times: Record<'popup' | 'bare', number[]> = { popup: [], bare: [] };
  for (let round = -WARM_UP_OPENINGS; round < OPENINGS; round++) {
    for (const name of round % 2 === 0 ? (['popup', 'bare'] as const) : (['bare', 'popup'] as const)) {
      const time = await timeOpening(running, script, new URL(`${name}.html`, bare).href);
      if (round >= 0) times[name].push(time);
    }
  }
  return [
    benchRow('bare page until its field has the keyboard', times.bare, times.bare),
    benchRow('popup until its field has the keyboard', times.popup, times.bare),
  ];
}

async function timeOpening(running: RunningBrowser, script: string, address: string): Promise<number> {
  const page = await running.browser.newPage();
  try {
    await page.evaluateOnNewDocument(`${script};watchField()`);
    await page.goto(address, { waitUntil: 'load' });
    return await page.evaluate(() => window.fieldReady);
  } finally {
    await page.close();
  }
}
