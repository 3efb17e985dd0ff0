import type { Page } from 'puppeteer-core';
import { until, wait, type RunningBrowser } from './launch';
import { changeStoredSettings, forgetKept, keptReading } from './own-page-calls';
import { articlePage, FILLER } from './pages';
import { openByClick } from './popover-card';
import { waitForMarks } from './reader';

export const GULLS = 'https://www.gullpost.example/gulls';
export const HERONS = 'https://www.gullpost.example/herons';
export const TERNS = 'https://live.gullpost.example/terns';
export const DUNES = 'https://www.duneherald.example/dunes';
export const PASSWORD = 'https://www.duneherald.example/with-a-password';
export const UNFOLLOWED = 'https://www.duneherald.example/on-the-river';
export const MAIL = 'https://mail.duneherald.example/letter';
export const BANK = 'https://www.dunebank.example/market-letter';

const LINE = 'It was Mali that paid for all of it in the end, as was said on the day.';
const OTHERS = 'In the town of Gossi, and where MINUSMA stood, nobody had heard of it.';
const FIELD = '<form><input type="password" aria-label="Password"></form>';

/** Short articles of made-up outlets, to be read and forgotten, by address. */
export const ARTICLES: ReadonlyMap<string, string> = new Map([
  [GULLS, article('Gulls over the harbour', LINE)],
  [HERONS, article('Herons on the pier', LINE)],
  [TERNS, article('Terns come back', LINE)],
  [DUNES, article('Dunes on the move', LINE)],
  [PASSWORD, article('Behind the counter', `${LINE}</p>${FIELD}<p>`)],
  [UNFOLLOWED, article('The river at night', OTHERS)],
  [MAIL, article('A letter', LINE)],
  [BANK, article('A market letter', LINE)],
]);

function article(title: string, line: string): string {
  return articlePage(`<article><h1>${title}</h1>${FILLER}<p>${line}</p></article>`, title);
}

/** An own page to ask from, with nothing kept, and what is read kept as it is at first. */
export async function openWithNothingKept(running: RunningBrowser): Promise<Page> {
  const own = await running.openOwnPage('compare.html');
  await changeStoredSettings(own, { keepsReading: true, readingDays: 90 });
  await forgetKept(own, { kind: 'all' });
  return own;
}

/** The addresses of what is kept, the latest first. */
export async function keptAddresses(own: Page): Promise<readonly string[]> {
  return (await keptReading(own)).map(({ url }) => url);
}

/** Reads articles one after the other, each until it is kept. */
export async function readAndKeep(running: RunningBrowser, own: Page, ...addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    await waitForMarks(await running.open(address));
    await until(async () => (await keptAddresses(own)).includes(address), `${address} among own reading`);
  }
}

/** An article is kept so long after its marks, in ms, and a little more. */
const KEPT_BY_NOW_MS = 1_500;

/** Reads an article until its popover has answered, and past the moment at which it would be kept. */
export async function readThrough(page: Page): Promise<void> {
  await openByClick(page, 'Mali');
  await wait(KEPT_BY_NOW_MS);
}
