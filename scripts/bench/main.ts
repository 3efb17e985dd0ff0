import process from 'node:process';
import { benchLookup } from './lookup';
import type { BenchRow } from './statistics';
import { benchStore } from './store';
import { benchSurfaces } from './surfaces';

const BENCHES: Readonly<Record<string, () => Promise<{ rows: BenchRow[]; browser: string }>>> = {
  lookup: benchLookup,
  store: benchStore,
  surfaces: benchSurfaces,
};

const bench = BENCHES[process.argv[2] ?? ''];
if (!bench) {
  console.error(`Say which: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else {
  const { rows, browser } = await bench();
  console.table(rows);
  console.log(JSON.stringify({ rows, versions: { browser, node: process.versions.node } }));
}
