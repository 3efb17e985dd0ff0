import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import type { Compared } from './compare-page';
import { benchRow, type BenchRow } from './statistics';

const WARM_UPS = 30;
const ROUNDS = 60;
const FIRST_RUNS = 30;

/**
 * Times the comparison of two versions in real Chromium, from their sentences to the probability of every pair. The
 * baseline is the cosine of the same pairs of sentences, weighed anew by how many sentences have a word. A first run is
 * the first thing that a new page does: nothing is compiled yet, no lexicon is read and no stem is remembered.
 */
export async function benchCompare(): Promise<{ rows: BenchRow[]; browser: string }> {
  const script = await bundle('scripts/bench/compare-page.ts');
  const { path } = requireBrowser('chromium');
  const browser = await puppeteer.launch({
    executablePath: path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const first: Record<Compared, number[]> = { compare: [], cosine: [] };
    for (let run = 0; run < FIRST_RUNS; run++) {
      for (const name of run % 2 === 0 ? (['compare', 'cosine'] as const) : (['cosine', 'compare'] as const)) {
        first[name].push(
          await onNewPage(browser, script, (page) => page.evaluate((what) => window.timeRun(what), name)),
        );
      }
    }
    const warm = await onNewPage(browser, script, (page) =>
      page.evaluate((warmUps, rounds) => window.timeRounds(warmUps, rounds), WARM_UPS, ROUNDS),
    );
    return {
      browser: await browser.version(),
      rows: [
        benchRow('cosine of the same sentences', warm.cosine, warm.cosine),
        benchRow('compare 40 × 40 sentences', warm.compare, warm.cosine),
        benchRow('cosine of the same sentences, first run', first.cosine, first.cosine),
        benchRow('compare 40 × 40 sentences, first run', first.compare, first.cosine),
      ],
    };
  } finally {
    await browser.close();
  }
}

/** A context of its own, so that the page shares no process with those before it. */
async function onNewPage<Value>(
  browser: Browser,
  script: string,
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.evaluate(script);
    return await work(page);
  } finally {
    await context.close();
  }
}
