import type { StorageReport } from './storage-report';

type StoreSize = StorageReport['stores'][number];

/** A store with its part of the whole, 0 to 1. */
export interface StoreShare extends StoreSize {
  readonly share: number;
}

/** The stores, the largest first, each with its part of the whole. */
export function sharesOf(stores: readonly StoreSize[]): StoreShare[] {
  const total = totalOf(stores).bytes;
  return stores
    .map((store) => ({ ...store, share: total === 0 ? 0 : store.bytes / total }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** What the stores hold together. */
export function totalOf(stores: readonly StoreSize[]): { readonly rows: number; readonly bytes: number } {
  return {
    rows: stores.reduce((sum, { rows }) => sum + rows, 0),
    bytes: stores.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const STEP = 1_000;
/** From here on a number of one decimal place would be written as a whole step. */
const NEXT_UNIT = 999.95;

/** Writes a number of bytes in the unit that fits, in a language. */
export function formatBytes(bytes: number, language: string): string {
  const style = { style: 'unit', maximumFractionDigits: 1 } as const;
  if (bytes < STEP) {
    return new Intl.NumberFormat(language, { ...style, unit: 'byte', unitDisplay: 'long' }).format(bytes);
  }
  const kilobytes = bytes / STEP;
  const isSmall = kilobytes < NEXT_UNIT;
  return new Intl.NumberFormat(language, { ...style, unit: isSmall ? 'kilobyte' : 'megabyte' }).format(
    isSmall ? kilobytes : kilobytes / STEP,
  );
}
