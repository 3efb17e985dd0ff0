import { readFileSync } from 'node:fs';
import { buildExtension } from '../../tests/support/build-extension';
import { launch } from '../../tests/support/launch';
import { startNewsroom } from '../../tests/support/newsroom-server';
import { requireBrowser } from '../setup/install.mjs';
import { bundle } from './bundle';
import { benchRow, type BenchRow } from './statistics';
import type { StoreTimes } from './store-page';

const PAGE = 'https://bench.example/';
const ROUNDS = 30;

/** Times the store in real Chromium: the pack's installation in a page, and a topic's answer through the extension. */
export async function benchStore(): Promise<{ rows: BenchRow[]; browser: string }> {
  const extension = await buildExtension('chromium', 'e2e');
  const script = await bundle('scripts/bench/store-page.ts');
  const newsroom = await startNewsroom(
    new Map([[PAGE, `<!doctype html><title>bench</title><script>${script}</script>`]]),
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
    const page = await running.open(PAGE);
    const store = await page.evaluate(
      (pack, rounds) =>
        (window as unknown as { measureStore(pack: unknown, rounds: number): Promise<StoreTimes> }).measureStore(
          pack,
          rounds,
        ),
      JSON.parse(readFileSync('packs/sahel.json', 'utf8')) as unknown,
      ROUNDS,
    );
    const own = await running.openOwnPage('options.html');
    const { answers, gets } = await own.evaluate(measureAnswers, ROUNDS);
    return {
      browser: await running.browser.version(),
      rows: [
        benchRow('bare IndexedDB get', store.bareGet, store.bareGet),
        benchRow('parse the pack', store.parse, store.bareGet),
        benchRow('install the pack', store.install, store.bareGet),
        benchRow('read a topic', store.readTopic, store.bareGet),
        benchRow('bare get in the extension', gets, gets),
        benchRow('answer a topic, message and all', answers, gets),
      ],
    };
  } finally {
    await running.close();
    await newsroom.close();
  }
}

/** Runs in a page of the extension (so without named functions inside): the two kinds of question, in turn. */
async function measureAnswers(rounds: number): Promise<Record<'answers' | 'gets', number[]>> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome;
  const times: Record<'answers' | 'gets', number[]> = { answers: [], gets: [] };
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('sidelight');
    opening.onsuccess = () => resolve(opening.result);
  });
  for (let round = 0; round < rounds; round++) {
    let start = performance.now();
    await new Promise((resolve) => {
      database.transaction('topics').objectStore('topics').index('byTopic').get('mali').onsuccess = resolve;
    });
    times.gets.push(performance.now() - start);
    start = performance.now();
    await runtime.sendMessage({ call: 'lookUpTopic', request: { topicId: 'mali' } });
    times.answers.push(performance.now() - start);
  }
  database.close();
  return times;
}
