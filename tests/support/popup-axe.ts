import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** With fewer checks passed axe has looked at an empty page. */
const FEWEST_PASSES = 5;

/** What axe finds wrong in a page, in short. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { passes, violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run('html'),
  );
  if (passes.length < FEWEST_PASSES) throw new Error('axe has looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
