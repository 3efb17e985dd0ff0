import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import type { TrustRow } from '../../tests/support/trust-rows';

const ROWS = resolve('.output/trust/rows.jsonl');
const TABLE = 'docs/RELIABILITY.md';

rmSync(ROWS, { force: true });
mkdirSync(dirname(ROWS), { recursive: true });
const runs = [
  ['vitest', 'run', '--project', 'extension', 'services/'],
  ['vitest', 'run', '--config', 'vitest.e2e.config.ts'],
].map(([name = '', ...args]) =>
  spawnSync(`node_modules/.bin/${name}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SIDELIGHT_TRUST: ROWS },
    shell: process.platform === 'win32',
  }),
);
if (runs.some(({ status }) => status !== 0)) process.exitCode = 1;

const rows = summed(
  readFileSync(ROWS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as TrustRow),
).toSorted((a, b) => a.what.localeCompare(b.what) || a.where.localeCompare(b.where));

writeFileSync(
  TABLE,
  `# Reliability

What befell the stored packs and own reading, how often it was brought about, and what came of it. Made by \`npm run trust\`, which needs
Linux and root for the full disk. In fake-indexeddb a background is ended at each thing it waits for and a disk is full
before each single write, with every answer and every row compared; browsers are tried with the built extension.

- **lost**: a question was not answered in full, neither from the database nor from the built-in packs.
- **crossed**: the database held a mixture of two states.
- **thrown**: an error reached the one who asked.

| what happened | where | tried | lost | crossed | thrown |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row.what} | ${row.where} | ${row.tried} | ${row.lost} | ${row.crossed} | ${row.thrown} |`).join('\n')}
`,
);
/** One row for each fault and place, however many tests brought it about. */
function summed(each: readonly TrustRow[]): TrustRow[] {
  const rows = new Map<string, TrustRow>();
  for (const row of each) {
    const key = `${row.what} in ${row.where}`;
    const { tried, lost, crossed, thrown } = rows.get(key) ?? { tried: 0, lost: 0, crossed: 0, thrown: 0 };
    rows.set(key, {
      ...row,
      tried: tried + row.tried,
      lost: lost + row.lost,
      crossed: crossed + row.crossed,
      thrown: thrown + row.thrown,
    });
  }
  return [...rows.values()];
}

spawnSync('node_modules/.bin/prettier', ['--write', TABLE], { stdio: 'ignore', shell: process.platform === 'win32' });
console.table(rows);
console.log(JSON.stringify({ rows }));
