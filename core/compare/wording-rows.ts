import { compareNames } from '../wording/compare-names';
import type { Named } from '../wording/find-names';
import type { WordingRow } from './text-comparison';

function countIn(names: readonly Named[], group: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const named of names) if (named.group === group) counts[named.name] = (counts[named.name] ?? 0) + 1;
  return counts;
}

/** The actors and acts that two versions name differently, with every name each uses and how often; no score. */
export function compareWording(here: readonly Named[], there: readonly Named[]): WordingRow[] {
  return compareNames(here, there).map(({ group }) => ({
    group,
    here: countIn(here, group),
    there: countIn(there, group),
  }));
}
