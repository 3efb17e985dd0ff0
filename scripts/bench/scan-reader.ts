import type { Browser, Page } from 'puppeteer-core';
import { bundle } from './bundle';
import { onNewPage } from './scan-browser';
import { madeUpAliases, madeUpPage, madeUpParagraphs, type PageSize } from './scan-made-up';
import { percentile } from './statistics';

const ALIASES = 1_000;
const HUGE: PageSize = { characters: 5_000_000, nodes: 167_000 };
const SECONDS = 10;
const ADDED_A_SECOND = 1_000;

/** How long the page's reader keeps the main thread at a time while it reads a huge page, in ms. */
export interface Slices {
  readonly aliases: number;
  readonly characters: number;
  readonly pages: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Of one page. */
  readonly count: number;
  readonly total: number;
  readonly marks: number;
}

/** Shares of a core that the page's main thread takes while 1,000 nodes a second are added. */
export interface AddedNodes {
  readonly without: number;
  readonly with: number;
  /** The median of the differences between two pages that were timed one after the other. */
  readonly cost: number;
  readonly pairs: readonly { readonly without: number; readonly with: number }[];
  /** Set while nodes were added. */
  readonly marks: number;
}

/** Lets the page's reader read huge pages, each in a new context, and times all its idle moments. */
export async function measureSlices(browser: Browser, pages: number): Promise<Slices> {
  const script = await bundle('scripts/bench/scan-reader-page.ts');
  const html = { body: madeUpPage(HUGE), script };
  const all: { slices: readonly number[]; marks: number }[] = [];
  for (let page = 0; page < pages; page++) {
    all.push(
      await onNewPage(browser, html, async (opened) => {
        await startReading(opened);
        return opened.evaluate(() => window.readerWork());
      }),
    );
  }
  const times = all.flatMap(({ slices }) => slices);
  return {
    ...{ aliases: ALIASES, characters: HUGE.characters, pages },
    p50: rounded(percentile(times, 0.5)),
    p95: rounded(percentile(times, 0.95)),
    max: rounded(Math.max(...times)),
    count: Math.round(times.length / pages),
    total: rounded(times.reduce((sum, time) => sum + time, 0) / pages),
    marks: all[0]?.marks ?? 0,
  };
}

/** Adds nodes to an article, with its reader and without, in turn, each in a new context. */
export async function measureAddedNodes(browser: Browser, size: PageSize, pairs: number): Promise<AddedNodes> {
  const html = { body: madeUpPage(size), script: await bundle('scripts/bench/scan-reader-page.ts') };
  const shares: { without: number; with: number }[] = [];
  let marks = 0;
  const add = async (isRead: boolean): Promise<number> => {
    const added = await onNewPage(browser, html, (page) => addTo(page, isRead));
    if (isRead) marks = added.marks;
    return added.share;
  };
  for (let pair = 0; pair < pairs; pair++) {
    const first = await add(pair % 2 === 1);
    const second = await add(pair % 2 === 0);
    shares.push(pair % 2 === 1 ? { with: first, without: second } : { without: first, with: second });
  }
  const median = (of: readonly number[]) => rounded(percentile(of, 0.5));
  return {
    without: median(shares.map((share) => share.without)),
    with: median(shares.map((share) => share.with)),
    cost: median(shares.map((share) => share.with - share.without)),
    ...{ pairs: shares, marks },
  };
}

async function startReading(page: Page): Promise<void> {
  await page.evaluate(() => window.untilQuiet()); // until it is laid out and painted
  await page.evaluate((aliases) => window.startReading(aliases), madeUpAliases(ALIASES));
  await page.evaluate(() => window.untilQuiet());
  const { marks } = await page.evaluate(() => window.readerWork());
  if (marks === 0) throw new Error('the reader has marked nothing');
}

async function addTo(page: Page, isRead: boolean): Promise<{ share: number; marks: number }> {
  const marksOf = async () => (await page.evaluate(() => window.readerWork())).marks;
  await (isRead ? startReading(page) : page.evaluate(() => window.untilQuiet()));
  const [busyBefore, marksBefore] = [await busySeconds(page), await marksOf()];
  const paragraphs = madeUpParagraphs(SECONDS * ADDED_A_SECOND);
  await page.evaluate((all, seconds) => window.addParagraphs(all, seconds), paragraphs, SECONDS);
  await page.evaluate(() => window.untilQuiet());
  const busy = (await busySeconds(page)) - busyBefore;
  const marks = (await marksOf()) - marksBefore;
  if (isRead && marks === 0) throw new Error('the reader has marked nothing that was added');
  return { share: rounded(busy / SECONDS), marks };
}

/** How long the page's main thread has been at work, in seconds. */
async function busySeconds(page: Page): Promise<number> {
  return (await page.metrics()).TaskDuration ?? Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
