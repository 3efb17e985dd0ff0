// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, checkNode, installFonts, installPackages, requireBrowser, withSetUpErrors } from './setup/install.mjs';
import { REPORT_PATH } from './setup/test-report.mjs';

/**
 * One thing that is checked: a command that passes or fails as one, or a run of tests that counts its own.
 * @typedef {{ name: string, command: readonly string[], report?: string }} Step
 */

const isFast = process.argv.includes('--fast');
const REPORTS = join(ROOT, '.output', 'test-reports');
const bin = (/** @type {string} */ name) => join(ROOT, 'node_modules', '.bin', name);
const tsx = (/** @type {string} */ script) => [process.execPath, '--import', 'tsx', script];
const report = (/** @type {string} */ name) => join(REPORTS, `${name}.json`);
const reporters = ['--reporter=default', `--reporter=${join(ROOT, 'scripts', 'setup', 'test-report.mjs')}`];

/** @type {readonly Step[]} */
const FAST = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  { name: 'unit-and-structure', command: [bin('vitest'), 'run', ...reporters], report: report('unit') },
];

/**
 * What a reader does, in both browsers; the settings and the pages that fight back are `npm run e2e` alone.
 * @type {readonly Step[]}
 */
const SLOW = [
  { name: 'e2e', command: ['npm', 'run', 'e2e', '--', 'tests/e2e/reader', ...reporters], report: report('e2e') },
  { name: 'size', command: tsx('scripts/size/main.ts') }, // of what the step before has built
];

/**
 * Runs one step: what passed in it, and what failed by name.
 * @param {Step} step
 * @returns {import('./setup/test-report.mjs').TestReport}
 */
function runStep({ name, command, report = '' }) {
  console.log(`\n── ${name}`);
  const [program = '', ...args] = command;
  const { status, signal } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, [REPORT_PATH]: report },
  });
  const ended = `${name} ended with ${signal ?? `code ${String(status)}`}`;
  if (!report) return status === 0 ? { passed: 1, failures: [] } : { passed: 0, failures: [ended] };
  /** @type {import('./setup/test-report.mjs').TestReport} */
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failures: [] };
  // A runner that ran nothing has failed too, and so has one that says so without a name.
  const isUnexplained = counted.failures.length === 0 && (status !== 0 || counted.passed === 0);
  if (!isUnexplained) return counted;
  // Where nothing has passed, something before the tests is broken, such as a build.
  return { passed: counted.passed, failures: [ended], isRunnerBroken: counted.passed > 0 };
}

/**
 * Runs one step; all of it once more, and only that counts, where the runner's own processes died and no test failed.
 * @param {Step} step
 */
function runStepWhole(step) {
  const result = runStep(step);
  if (!result.isRunnerBroken) return result;
  console.log(`\nThe runner broke, not a test, so all of it runs again: ${result.failures.join('; ')}`);
  rmSync(step.report ?? '', { force: true });
  return runStep(step);
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
  const results = [...FAST, ...(isFast ? [] : SLOW)].map(runStepWhole);
  const failures = results.flatMap((result) => result.failures);
  const passed = results.reduce((total, result) => total + result.passed, 0);

  if (failures.length > 0) {
    console.log(`\nFailing:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
    process.exitCode = 1;
  }
  console.log(`\n${String(passed)} passed, ${String(failures.length)} failed`);
});
