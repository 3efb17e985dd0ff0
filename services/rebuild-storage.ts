import { ok, type Result } from '../core/result';
import { clearComparisons } from '../platform/db/comparisons';
import { rebuildIndex } from './index-reading';
import { rebuildPacks } from './installed-packs';
import { withOwnReading } from './own-reading';
import { refreshPageBrief } from './refresh-page-brief';

/**
 * Writes what is cache anew: packs and the brief, and the index of own reading; comparisons are made again when they are
 * asked for. What is the reader's stays.
 */
export async function rebuildStorage(): Promise<Result<Record<string, never>, never>> {
  await rebuildPacks();
  await refreshPageBrief();
  await withOwnReading(clearComparisons);
  await rebuildIndex();
  return ok({});
}
