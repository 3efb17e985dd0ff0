import type { LedgerEntry } from '../core/ledger-entry';
import { ok, type Result } from '../core/result';
import { readLedger as readRows } from '../platform/db/ledger';
import { installedPacks } from './installed-packs';

/** More would be a list that nobody reads. */
const MOST_SHOWN = 500;

/** The latest requests that the extension made, the last first. */
export async function readLedger(): Promise<Result<readonly LedgerEntry[], never>> {
  return ok(await readRows(await installedPacks(), MOST_SHOWN));
}
