import { ok, type Result } from '../core/result';
import { rebuildPacks } from './installed-packs';
import { refreshPageBrief } from './refresh-page-brief';

/** Writes what is cache anew from the packs that come with the extension; what is the reader's stays. */
export async function rebuildStorage(): Promise<Result<Record<string, never>, never>> {
  await rebuildPacks();
  await refreshPageBrief();
  return ok({});
}
