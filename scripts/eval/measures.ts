/** What an evaluation measured, by name; shares are from 0 to 1, null where there was nothing to take a share of. */
export interface Measures {
  readonly [name: string]: number | string | boolean | null | Measures;
}

/** The share of a number in another; null where that is 0. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Four digits tell more than any of the sets is large enough for. */
const rounded = (value: number) => (Number.isFinite(value) ? Number(value.toFixed(4)) : null);

function written(value: Exclude<Measures[string], Measures>): string {
  if (typeof value !== 'number') return value === null ? '–' : String(value);
  return String(rounded(value) ?? '–');
}

/** The measures as lines to be read, parts indented below their name. */
export function linesOf(measures: Measures, indent = ''): string[] {
  const width = Math.max(0, ...Object.keys(measures).map((name) => name.length));
  return Object.entries(measures).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? [`${indent}${name}`, ...linesOf(value, `${indent}  `)]
      : [`${indent}${name.padEnd(width)}  ${written(value)}`],
  );
}

/** The measures as one line of JSON, numbers with four digits, null for what is not finite. */
export function jsonOf(measures: Measures): string {
  return JSON.stringify(measures, (_, value: unknown) => (typeof value === 'number' ? rounded(value) : value));
}
