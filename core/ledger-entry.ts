/** One request that the extension made. */
export interface LedgerEntry {
  /** Ms since 1970. */
  readonly at: number;
  readonly host: string;
  /** Which adapter made it. */
  readonly source: string;
  readonly status: number | 'failed';
  readonly bytes: number;
}
