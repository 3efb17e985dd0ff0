import type { StorageReport } from '../core/storage-report';
import { measureStores } from '../platform/db/measure';
import { readStorageNotes } from '../platform/storage-notes';
import { installedPacks } from './installed-packs';

/** Measures what is kept, and says what befell it. */
export async function describeStorage(): Promise<StorageReport> {
  const [stores, onDisk, notes] = await Promise.all([
    installedPacks()
      .then(measureStores)
      .catch(() => []), // the notes say why
    bytesOnDisk(),
    readStorageNotes(),
  ]);
  return { stores, onDisk, notes };
}

async function bytesOnDisk(): Promise<number | null> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage;
  const estimate = await storage?.estimate().catch(() => null);
  return estimate?.usage ?? null;
}
