import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../tests/support/build-extension';
import { launch, wait, type RunningBrowser } from '../../tests/support/launch';
import { startNewsroom } from '../../tests/support/newsroom-server';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import { benchRow, type BenchRow } from './statistics';
import type { Answered, Asked } from './stories-page';

const COLD_ROUNDS = 20;
const WARM_ROUNDS = 60;
const WARM_UPS = 3;
/** Nobody has asked the warm worker's stories before. */
const WARM_FROM = 1_000;
/** The extension has just been installed, or its database has been filled: what the browser does about it is over. */
const SETTLE_MS = 4_000;
/** A worker that was stopped is gone. */
const STOPPED_MS = 300;

/** Every round asks all of them, each time in another order. */
const COLD: readonly Asked[] = ['open', 'product', 'peer'];
const WARM: readonly Asked[] = ['nothing', 'product', 'peer'];
const NAMES: Readonly<Record<Asked, string>> = {
  open: 'open only',
  nothing: 'message only',
  product: 'product',
  peer: 'MiniSearch from stored JSON',
};

/** What is measured besides times, of one number of stories. */
export interface StoriesFound {
  readonly stories: number;
  /** Shares of the other outlets' stories of an event that were found. */
  readonly recall: Readonly<Record<'product' | 'peer', number>>;
  /** Of the stories that the product gave, the share that tell the event. */
  readonly precision: number;
  /** Length in characters of the peer's index. */
  readonly peerIndex: number;
  /** Load averages of the machine, before and after. */
  readonly load: readonly [before: number, after: number];
}

type Answers = Readonly<Record<Asked, Answered[]>>;

/**
 * Times in real Chromium how long the other versions of a story take among so many made-up stories in own reading, asked
 * for by a page of the extension. Before each cold question the worker is stopped; the bar to hold it against is a
 * question whose answer only opens the database. "Ours" is measured in the worker, from hearing the question until the
 * answer is handed over, without the time for which the database was being opened. The script of the worker is the
 * extension's own behind a module that notes these moments and holds the peer: MiniSearch, whose index is read from
 * the same browser's IndexedDB, parsed, and asked for the title; warm, it is kept in memory.
 */
export async function benchStories(
  numbers: readonly number[],
): Promise<{ rows: BenchRow[]; browser: string; found: StoriesFound[] }> {
  const extension = await withBenchWorker(await buildExtension('chromium', 'e2e'));
  const script = await bundle('scripts/bench/stories-page.ts');
  const newsroom = await startNewsroom();
  const { path } = requireBrowser('chromium');
  const options = { kind: 'chromium', executablePath: path, extension, port: newsroom.port, headless: true } as const;
  try {
    let browser = '';
    const [rows, found]: [BenchRow[], StoriesFound[]] = [[], []];
    for (const stories of numbers) {
      // A new profile for each, so that one database holds nothing of the other.
      const running = await launch(options);
      try {
        browser = await running.browser.version();
        const measured = await benchAmong(running, script, stories);
        rows.push(...measured.rows);
        found.push(measured.found);
      } finally {
        await running.close();
      }
    }
    return { rows, browser, found };
  } finally {
    await newsroom.close();
    await rm(extension, { recursive: true, force: true });
  }
}

/** A copy of the extension with a bare page, whose worker runs the benchmark's module first. */
async function withBenchWorker(extension: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  await cp(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { background: { service_worker: string } };
  const product = manifest.background.service_worker;
  manifest.background.service_worker = 'bench-worker.js';
  await writeFile(file, JSON.stringify(manifest));
  await writeFile(join(copy, 'bench-first.js'), await bundle('scripts/bench/stories-worker.ts'));
  await writeFile(join(copy, 'bench-worker.js'), `import './bench-first.js'; import './${product}'; noteReady();`);
  await writeFile(join(copy, 'bare.html'), '<!doctype html><title>bare</title>');
  return copy;
}

async function benchAmong(
  running: RunningBrowser,
  script: string,
  stories: number,
): Promise<{ rows: BenchRow[]; found: StoriesFound }> {
  await wait(SETTLE_MS);
  const page = await running.openOwnPage('bare.html');
  await page.evaluate(script);
  const peerIndex = await fill(page, stories);
  await wait(SETTLE_MS);
  const before = loadavg()[0] ?? 0;
  const cold = await askCold(running, page);
  const warm = await askWarm(page);
  const found = { stories, peerIndex, ...qualityOf([cold, warm]), load: [before, loadavg()[0] ?? 0] as const };
  const among = `among ${stories.toLocaleString('en')}`;
  return { rows: [...coldRows(cold, among), ...warmRows(warm, among)], found };
}

async function fill(page: Page, stories: number): Promise<number> {
  let [filled, told] = [0, 0];
  while (filled < stories) {
    filled = await page.evaluate((most) => window.fillSome(most), stories);
    if (filled < told + stories / 10) continue;
    told = filled;
    console.error(`${filled.toLocaleString('en')} of ${stories.toLocaleString('en')} stories kept`);
  }
  return page.evaluate(() => window.finishFilling());
}

const noAnswers = (): Answers => ({ open: [], nothing: [], product: [], peer: [] });

/** The names in another order with each round. */
function turned<Value>(all: readonly Value[], round: number): Value[] {
  const from = round % all.length;
  return [...all.slice(from), ...all.slice(0, from)];
}

async function askCold(running: RunningBrowser, page: Page): Promise<Answers> {
  const answers = noAnswers();
  await askFor(page, 'nothing', 0); // a worker that has ended by itself cannot be stopped
  for (let round = -1; round < COLD_ROUNDS; round++) {
    for (const whom of turned(COLD, round + 1)) {
      await running.stopBackground();
      await wait(STOPPED_MS);
      const answer = await askFor(page, whom, round + 1);
      if (round >= 0) answers[whom].push(answer);
    }
  }
  return answers;
}

async function askWarm(page: Page): Promise<Answers> {
  const answers = noAnswers();
  for (let round = -WARM_UPS; round < WARM_ROUNDS; round++) {
    for (const whom of turned(WARM, round + WARM_UPS)) {
      const answer = await askFor(page, whom, WARM_FROM + round);
      if (round >= 0) answers[whom].push(answer);
    }
  }
  return answers;
}

function askFor(page: Page, whom: Asked, place: number): Promise<Answered> {
  return page.evaluate((name, at) => window.askFor(name, at), whom, place);
}

const whole = (answers: readonly Answered[]) => answers.map((answer) => answer.whole);
const ours = (answers: readonly Answered[]) =>
  answers.map(({ moments: { asked, answered, opening } }) => answered - asked - opening);

function coldRows({ open, product, peer }: Answers, among: string): BenchRow[] {
  const all = [...open, ...product, ...peer];
  const run = all.map(({ moments }) => moments.run);
  const evaluation = all.map(({ moments }) => (moments.ready ?? Number.NaN) - moments.run);
  return [
    benchRow(`cold, ${NAMES.open}, ${among}`, whole(open), whole(open)),
    benchRow(`cold, ${NAMES.product}, ${among}`, whole(product), whole(open)),
    benchRow(`cold, ${NAMES.peer}, ${among}`, whole(peer), whole(open)),
    benchRow(`cold, ${NAMES.product}, ours, ${among}`, ours(product), ours(product)),
    benchRow(`cold, ${NAMES.peer}, alike, ${among}`, ours(peer), ours(product)),
    benchRow(`worker begun until its scripts run, ${among}`, run, run),
    benchRow(`worker's scripts run, ${among}`, evaluation, run),
  ];
}

function warmRows({ nothing, product, peer }: Answers, among: string): BenchRow[] {
  return [
    benchRow(`warm, ${NAMES.nothing}, ${among}`, whole(nothing), whole(nothing)),
    benchRow(`warm, ${NAMES.product}, ${among}`, whole(product), whole(nothing)),
    benchRow(`warm, ${NAMES.peer}, ${among}`, whole(peer), whole(nothing)),
    benchRow(`warm, ${NAMES.product}, ours, ${among}`, ours(product), ours(product)),
    benchRow(`warm, ${NAMES.peer}, alike, ${among}`, ours(peer), ours(product)),
  ];
}

function qualityOf(all: readonly Answers[]): Pick<StoriesFound, 'recall' | 'precision'> {
  const [product, peer] = [all.flatMap((each) => each.product), all.flatMap((each) => each.peer)];
  const sum = (of: readonly Answered[], what: 'wanted' | 'found' | 'wrong') =>
    of.reduce((total, answer) => total + answer[what], 0);
  const share = (part: number, total: number) => Math.round((1_000 * part) / total) / 1_000;
  const recallOf = (of: readonly Answered[]) => share(sum(of, 'found'), sum(of, 'wanted'));
  const right = sum(product, 'found');
  return {
    recall: { product: recallOf(product), peer: recallOf(peer) },
    precision: share(right, right + sum(product, 'wrong')),
  };
}
