import { loadavg } from 'node:os';
import findAndReplaceDOMText from 'findandreplacedomtext/package.json' with { type: 'json' };
import markJs from 'mark.js/package.json' with { type: 'json' };
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from './bundle';
import { onNewPage, startBrowser } from './scan-browser';
import { cellOf, cellRows, marksOf, type CellRounds, type ScanPage } from './scan-cells';
import { madeUpAliases, madeUpPage, PRESENT_ALIASES, type PageSize } from './scan-made-up';
import { namesIn } from './scan-names';
import type { FirstTimes } from './scan-page';
import { measureAddedNodes, measureSlices } from './scan-reader';
import { benchRow, type BenchRow } from './statistics';
import { WrongArguments } from './wrong-arguments';

const ARTICLE: PageSize = { characters: 57_000, nodes: 1_900 };
const LARGE: PageSize = { characters: 500_000, nodes: 42_000 };
const ALIASES = [60, 1_000, 10_000, 100_000];
/** A saved page with fewer names is no article. */
const FEWEST_NAMES = 5;

interface Rounds extends CellRounds {
  readonly newPages: number;
  readonly hugePages: number;
  readonly addingPairs: number;
}

const FULL: Rounds = { warmUps: 8, article: 24, large: 12, slow: 5, newPages: 12, hugePages: 3, addingPairs: 3 };
const QUICK: Rounds = { warmUps: 1, article: 3, large: 3, slow: 3, newPages: 3, hugePages: 1, addingPairs: 1 };

/**
 * Times in real Chromium how long it takes to find aliases in a page and mark them, against other tools and a bare walk
 * of the same page, with more and more aliases; how long they take to be ready in a new page; how long the page's
 * reader keeps the main thread at a time; and what it takes while a page grows. `page` is the HTML of a saved page, null
 * for a made-up one. What a tool can prepare is not timed: our table of aliases, another's expression.
 */
export async function benchScan(options: { readonly page: string | null; readonly isQuick: boolean }): Promise<{
  rows: BenchRow[];
  browser: string;
  found: object[];
  versions: Readonly<Record<string, string>>;
}> {
  const rounds = options.isQuick ? QUICK : FULL;
  const load = loadavg()[0] ?? 0;
  const browser = await startBrowser();
  try {
    const scan = new Scan(browser, await bundle('scripts/bench/scan-page.ts'), rounds);
    const article = options.page === null ? madeUp('article', ARTICLE) : await scan.savedPage(options.page);
    for (const page of [article, { ...madeUp('500 KB', LARGE), isLarge: true }]) {
      for (const many of ALIASES) await scan.time(page, many);
    }
    for (const many of ALIASES) await scan.timeFirst(article, many);
    const slices = await measureSlices(browser, rounds.hugePages);
    const addedNodes = await measureAddedNodes(browser, ARTICLE, rounds.addingPairs);
    return {
      rows: scan.rows,
      browser: await browser.version(),
      found: [...scan.found, { slices }, { addedNodes }, { load: [load, loadavg()[0] ?? 0] }],
      versions: { 'mark.js': markJs.version, findAndReplaceDOMText: findAndReplaceDOMText.version },
    };
  } finally {
    await browser.close();
  }
}

function madeUp(name: string, size: PageSize): ScanPage {
  const present = madeUpAliases(PRESENT_ALIASES);
  return { name, html: madeUpPage(size), language: 'en', present, isLarge: false };
}

/** Collects the rows, and what is measured besides times: marks, and how many characters a page is handed. */
class Scan {
  readonly rows: BenchRow[] = [];
  readonly found: object[] = [];
  readonly #browser: Browser;
  readonly #script: string;
  readonly #rounds: Rounds;

  constructor(browser: Browser, script: string, rounds: Rounds) {
    this.#browser = browser;
    this.#script = script;
    this.#rounds = rounds;
  }

  /** Times all candidates on a page. */
  async time(page: ScanPage, many: number): Promise<void> {
    const cell = cellOf(page, many, this.#rounds);
    const among = `${page.name}, ${aliases(many)}`;
    const taken = await this.#onNewPage((opened) => opened.evaluate((each) => window.timeCell(each), cell));
    this.rows.push(...cellRows(taken, among));
    this.found.push({ page: page.name, aliases: many, marks: marksOf(taken) });
    console.error(among);
  }

  /** Times what comes first in a new page, and in turn with it a bare walk in another new page. */
  async timeFirst(page: ScanPage, many: number): Promise<void> {
    const cell = cellOf(page, many, this.#rounds);
    const given = { html: page.html, language: page.language };
    const handed = await this.#onNewPage((opened) => opened.evaluate((all) => window.handed(all), cell.aliases));
    const all: FirstTimes[] = [];
    const walks: number[] = [];
    for (let run = 0; run < this.#rounds.newPages; run++) {
      walks.push(await this.#onNewPage((opened) => opened.evaluate((html) => window.timeFirstWalk(html), page.html)));
      all.push(await this.#onNewPage((opened) => opened.evaluate((...to) => window.timeFirst(...to), handed, given)));
    }
    const row = (name: string, times: readonly number[]) =>
      benchRow(`${name} in a new page, ${aliases(many)}`, times, walks);
    const timesOf = (what: keyof FirstTimes) => all.map((times) => times[what]);
    this.rows.push(
      row('bare walk', walks),
      row('what is kept is parsed', timesOf('parsed')),
      row('ready', timesOf('ready')),
      row('scan and mark', timesOf('scan')),
    );
    this.found.push({ aliases: many, keptCharacters: handed.length });
    console.error(`in a new page, ${aliases(many)}`);
  }

  /** Makes a saved page one to look in; some of its own names stand among the aliases. */
  async savedPage(source: string): Promise<ScanPage> {
    const { text, ...page } = await this.#onNewPage((opened) =>
      opened.evaluate((html) => window.savedPage(html), source),
    );
    const present = namesIn(text, PRESENT_ALIASES);
    if (present.length < FEWEST_NAMES) throw new WrongArguments('The page has hardly any names: is it an article?');
    return { ...page, present, name: 'saved page', isLarge: false };
  }

  #onNewPage<Value>(work: (page: Page) => Promise<Value>): Promise<Value> {
    return onNewPage(this.#browser, { body: '', script: this.#script }, work);
  }
}

function aliases(many: number): string {
  return `${many.toLocaleString('en')} aliases`;
}
