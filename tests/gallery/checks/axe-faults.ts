import type { AxeResults, RunOptions } from 'axe-core';

/** What axe finds; its script has to be in the page. Pages of our own are looked at as a whole. */
export function axeFaults(drawn: HTMLElement): Promise<string[]> {
  return runAxe(drawn, {});
}

/** What axe finds of colours only, which is quicker by half. */
export function axeContrastFaults(drawn: HTMLElement): Promise<string[]> {
  return runAxe(drawn, { runOnly: ['color-contrast'] });
}

async function runAxe(drawn: HTMLElement, options: RunOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };
  };
  const context = drawn.matches('.card') ? drawn : document;
  const { violations, passes } = await axe.run(context, { ...options, resultTypes: ['violations'] });
  if (!options.runOnly && passes.length === 0) throw new Error('axe looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
}
