import type { Group } from '../../core/compare/comparison';

/** The parts of the panel that can be led to. */
export type PanelSection =
  'glance' | 'versions' | Group | 'figures' | 'wording' | 'timeline' | 'statements' | 'unplaced' | 'with' | 'brief';

/** The id of a part's heading; there is one panel in a document. */
export function headingOf(section: PanelSection): string {
  return `panel-${section}`;
}

/** The id of a row, by its own. */
export function rowOf(row: string): string {
  return `panel-row-${row}`;
}
