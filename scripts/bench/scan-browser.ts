import { readFileSync } from 'node:fs';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../setup/install.mjs';

const ADDRESS = 'https://news.example/2031/10/16/story';
const STYLES = 'entrypoints/marks.css';
/** Times are exact to 5 µs instead of 100 only on a page that shares its process with no other; nothing is loaded. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
};
/** A slow tool on a large page on a busy machine. */
const LONGEST_ANSWER_MS = 1_800_000;

/** Starts Chromium so that a page can have its garbage collected before it is timed. */
export function startBrowser(): Promise<Browser> {
  const { path } = requireBrowser('chromium');
  return puppeteer.launch({
    executablePath: path,
    args: ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    protocolTimeout: LONGEST_ANSWER_MS,
  });
}

/** Opens a page with this body and the styles of marks in a context of its own, puts the script into it, and works. */
export async function onNewPage<Value>(
  browser: Browser,
  { body, script }: { readonly body: string; readonly script: string },
  work: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const styles = readFileSync(STYLES, 'utf8');
    const html = `<!doctype html><html lang="en"><title>bench</title><style>${styles}</style><body>${body}`;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isOurs = request.url() === ADDRESS;
      void (isOurs
        ? request.respond({ contentType: 'text/html; charset=utf-8', headers: HEADERS, body: html })
        : request.abort());
    });
    await page.goto(ADDRESS, { waitUntil: 'load' });
    if (!(await page.evaluate(() => window.crossOriginIsolated))) throw new Error('the clock of the page is coarse');
    await page.evaluate(script);
    return await work(page);
  } finally {
    await context.close();
  }
}
