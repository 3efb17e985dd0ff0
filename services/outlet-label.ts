import type { OutletLabel } from '../core/packs/topic-background';
import type { OutletRow } from '../platform/db/schema';
import { namedSources } from './named-sources';

/** How an outlet is shown, with who says so; null where no pack knows it. */
export function labelOf(id: string | undefined, rows: readonly OutletRow[]): OutletLabel | null {
  const row = rows.find(({ outlet }) => outlet.id === id);
  if (!row) return null;
  const { hosts: _hosts, sources, ...label } = row.outlet;
  return { ...label, sources: namedSources(sources, row.sources) };
}
