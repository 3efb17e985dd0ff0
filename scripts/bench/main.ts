import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchCompare } from './compare';
import { benchLookup } from './lookup';
import { benchPanel } from './panel';
import { benchScan } from './scan';
import type { BenchRow } from './statistics';
import { benchStore } from './store';
import { benchStories } from './stories';
import { benchSurfaces } from './surfaces';
import { WrongArguments } from './wrong-arguments';

const USAGE = `npm run bench -- compare | lookup | panel | scan | store | stories | surfaces [--json]
With scan: [--page FILE], a saved page to look in instead of a made-up one, as UTF-8; [--quick], few rounds.
With stories: [--stories 10000] [--large 100000], among how many others are looked for; 0 leaves one out.`;
/** More would not fit into the peer's memory, nor into anybody's reading. */
const MOST_STORIES = 200_000;
/** No news page's source is longer. */
const MOST_BYTES = 20_000_000;

interface Measured {
  readonly rows: readonly BenchRow[];
  readonly browser: string;
  /** What a benchmark measures besides times. */
  readonly found?: readonly object[];
  /** Of other tools that were measured too. */
  readonly versions?: Readonly<Record<string, string>>;
}

type Options = ReturnType<typeof parsedArguments>['values'];

const BENCHES: Readonly<Record<string, (options: Options) => Promise<Measured>>> = {
  compare: benchCompare,
  lookup: benchLookup,
  scan: async ({ page, quick }) =>
    benchScan({ page: page === undefined ? null : await readPage(page), isQuick: quick }),
  store: benchStore,
  stories: ({ stories, large }) => benchStories([numberIn(stories), numberIn(large)].filter((many) => many > 0)),
  panel: benchPanel,
  surfaces: benchSurfaces,
};

function parsedArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      stories: { type: 'string', default: '10000' },
      large: { type: 'string', default: '100000' },
      page: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
}

function numberIn(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0 && number <= MOST_STORIES) return number;
  throw new WrongArguments(`"${text}" is no number of stories: 0 to ${MOST_STORIES} are.`);
}

async function readPage(path: string): Promise<string> {
  const size = await stat(path).then(
    (file) => (file.isFile() ? file.size : 0),
    () => 0,
  );
  if (size > 0 && size <= MOST_BYTES) return readFile(path, 'utf8');
  throw new WrongArguments(`"${path}" is no saved page: a file of at most ${MOST_BYTES / 1_000_000} MB is.`);
}

async function run(): Promise<void> {
  const { values, positionals } = parsedArguments();
  const bench = BENCHES[positionals[0] ?? ''];
  if (!bench) throw new WrongArguments('Say which benchmark.');
  const { rows, browser, versions, ...rest } = await bench(values);
  if (!values.json) console.table(rows);
  console.log(JSON.stringify({ rows, ...rest, versions: { browser, node: process.versions.node, ...versions } }));
}

try {
  await run();
} catch (error) {
  const isUsage = error instanceof WrongArguments || (error instanceof TypeError && 'code' in error);
  if (!isUsage) throw error;
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
}
