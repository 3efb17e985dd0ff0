// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, checkNode, installFonts, installPackages, requireBrowser, withSetUpErrors } from './setup/install.mjs';

/**
 * One thing that is checked: a command that passes or fails as one, or a run of tests that counts its own.
 * @typedef {{ name: string, command: readonly string[], report?: string }} Step
 */

const isFast = process.argv.includes('--fast');
const REPORTS = join(ROOT, '.output', 'test-reports');
const bin = (/** @type {string} */ name) => join(ROOT, 'node_modules', '.bin', name);
const tsx = (/** @type {string} */ script) => [process.execPath, '--import', 'tsx', script];
const report = (/** @type {string} */ name) => join(REPORTS, `${name}.json`);
const reporters = (/** @type {string} */ name) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(name)}`,
];

/** @type {readonly Step[]} */
const FAST = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'unit-and-structure', command: [bin('vitest'), 'run', ...reporters('unit')], report: report('unit') },
];

/** @type {readonly Step[]} */
const SLOW = [
  { name: 'e2e', command: ['npm', 'run', 'e2e', '--', ...reporters('e2e')], report: report('e2e') },
  { name: 'size', command: tsx('scripts/size/main.ts') }, // of what the step before has built
];

/**
 * Runs one step and counts what passed and failed in it.
 * @param {Step} step
 */
function runStep({ name, command, report }) {
  console.log(`\n── ${name}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (!report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const passed = Number(counts.numPassedTests ?? 0);
  // A suite that cannot even be loaded, a test that was passed over, or a runner that ran nothing has failed too.
  const notRun = Number(counts.numPendingTests ?? 0) + Number(counts.numTodoTests ?? 0);
  const failed = Number(counts.numFailedTests ?? 0) + notRun;
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

await withSetUpErrors(() => {
  checkNode();
  installPackages();
  if (!isFast) {
    requireBrowser('chromium');
    requireBrowser('firefox');
    installFonts();
  }
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const results = [...FAST, ...(isFast ? [] : SLOW)].map((step) => ({ name: step.name, ...runStep(step) }));
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, result) => total + result[key], 0);

  if (failing.length > 0) {
    console.log(`\nFailing: ${failing.join(', ')}`);
    process.exitCode = 1;
  }
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
});
