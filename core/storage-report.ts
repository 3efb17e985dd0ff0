import type { StorageNote } from './storage-note';

/** What the extension keeps in this browser, measured. */
export interface StorageReport {
  /** Per store: rows, and bytes of the rows as JSON; empty where the database cannot be read. */
  readonly stores: readonly { readonly store: string; readonly rows: number; readonly bytes: number }[];
  /** Bytes the browser says all this takes on disk, or null where it does not say. */
  readonly onDisk: number | null;
  /** What befell the database, the latest first. */
  readonly notes: readonly StorageNote[];
}
