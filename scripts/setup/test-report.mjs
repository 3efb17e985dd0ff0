// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * What a run of tests came to: `passed` in number, and each failure in one line, `file › test: its message`;
 * `isRunnerBroken` where a process of the runner died or did not start, and nothing that was tested has failed.
 * @typedef {{ passed: number, failures: string[], isRunnerBroken?: boolean }} TestReport
 */

/** The environment variable with the path that the report is written to. */
export const REPORT_PATH = 'SIDELIGHT_TEST_REPORT';

/** How Vitest begins what it says of its own processes. */
const OF_THE_RUNNER = '[vitest-pool';

/**
 * @param {string} where
 * @param {ReadonlyArray<{ message?: string }>} errors
 * @returns {string[]}
 */
const lines = (where, errors) =>
  errors.map(({ message = 'no message' }) => `${where}: ${message.split('\n')[0] ?? ''}`.trim());

/**
 * @param {import('vitest/node').TestCase} test
 * @returns {string[]}
 */
function testFailures(test) {
  const { state, errors } = test.result();
  if (state === 'passed') return [];
  const where = `${test.module.relativeModuleId} › ${test.fullName}`;
  // A test that was passed over has failed too.
  return errors && errors.length > 0 ? lines(where, errors).slice(0, 1) : [`${where}: was not run`];
}

/** A reporter for Vitest that writes a {@link TestReport} as JSON, with what went wrong outside of any test. */
export default class TestReporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<{ message?: string }>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    /** @type {TestReport} */
    const report = { passed: 0, failures: [], isRunnerBroken: false };
    const isOfTheRunner = unhandledErrors.map(({ message }) => message?.startsWith(OF_THE_RUNNER) === true);
    report.isRunnerBroken =
      isOfTheRunner.length > 0 &&
      !isOfTheRunner.includes(false) &&
      !modules.some((module) => module.state() === 'failed');
    for (const module of modules) {
      report.failures.push(...lines(module.relativeModuleId, module.errors()));
      for (const suite of module.children.allSuites()) {
        report.failures.push(...lines(`${module.relativeModuleId} › ${suite.fullName}`, suite.errors()));
      }
      for (const test of module.children.allTests()) {
        const failures = testFailures(test);
        report.failures.push(...failures);
        if (failures.length === 0) report.passed += 1;
      }
    }
    report.failures.push(...lines('outside of any test', unhandledErrors));
    const path = process.env[REPORT_PATH] ?? '';
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(report, null, 2));
  }
}
