import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './install.mjs';
import { REPORT_PATH, type TestReport } from './test-report.mjs';

let folder: string;
beforeEach(() => {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  folder = mkdtempSync(join(ROOT, '.output', 'report-')); // below the packages, where Vitest is found
  writeFileSync(join(folder, 'vitest.config.js'), 'export default {};');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs these tests with Vitest of their own. */
function reportOf(...bodies: readonly string[]): { report: TestReport; status: number | null } {
  bodies.forEach((body, index) => {
    const text = `import { describe, expect, it } from 'vitest';\n${body}`;
    writeFileSync(join(folder, `${String(index)}.test.js`), text);
  });
  const path = join(folder, 'reports', 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      `--root=${folder}`,
      `--reporter=${join(ROOT, 'scripts', 'setup', 'test-report.mjs')}`,
    ],
    { env: { ...process.env, [REPORT_PATH]: path }, stdio: 'ignore' },
  );
  return { report: JSON.parse(readFileSync(path, 'utf8')) as TestReport, status };
}

describe('the report of a run of tests', () => {
  it('counts what passed, and names what failed, was passed over or could not be loaded', () => {
    const { report, status } = reportOf(
      `it('holds', () => expect(1).toBe(1));
       it.fails('is known to fail', () => expect(1).toBe(2));
       describe('a sum', () => it('is right', () => { throw new Error('off by one\\nby far'); }));
       it.skip('is left out', () => {});`,
      `it('is never reached', () => {}); throw new Error('cannot begin');`,
    );

    expect(status).toBe(1);
    expect(report).toEqual({
      passed: 2,
      isRunnerBroken: false,
      failures: [
        '0.test.js › a sum > is right: off by one',
        '0.test.js › is left out: was not run',
        '1.test.js: cannot begin',
      ],
    });
  });

  it('names what went wrong outside of any test', () => {
    const { report, status } = reportOf(`it('holds', () => { void Promise.reject(new Error('came too late')); });`);

    expect(status).toBe(1);
    expect(report).toEqual({
      passed: 1,
      isRunnerBroken: false,
      failures: ['outside of any test: came too late'],
    });
  });

  const DYING = `import { afterAll } from 'vitest';
    it('holds', () => {});
    afterAll(() => process.kill(process.pid, 'SIGKILL'));`;

  it('tells a process of the runner that died from a test that failed', () => {
    const { report, status } = reportOf(DYING, `it('holds', () => {});`);

    expect(status).toBe(1);
    expect(report).toEqual({
      passed: 1,
      isRunnerBroken: true,
      failures: ['0.test.js › holds: was not run', expect.stringContaining('outside of any test: [vitest-pool]')],
    });
  });

  it('never takes a test that failed for the runner’s fault', () => {
    const { report } = reportOf(DYING, `it('is wrong', () => expect(1).toBe(2));`);

    expect(report.isRunnerBroken).toBe(false);
    expect(report.failures).toHaveLength(3);
  });
});
