import type { StorageReport } from '../core/storage-report';
import { measureStores, type StoreSize } from '../platform/db/measure';
import { readStorageNotes } from '../platform/storage-notes';
import { installedPacks } from './installed-packs';

/** Measures what is kept, and says what befell it. */
export async function describeStorage(): Promise<StorageReport> {
  const [stores, onDisk, notes] = await Promise.all([
    installedPacks()
      .then(measureStores)
      .then(withIndexOfReading)
      .catch(() => []), // the notes say why
    bytesOnDisk(),
    readStorageNotes(),
  ]);
  return { stores, onDisk, notes };
}

/** What own reading is matched by is shown as a part of it: it has no rows of its own that a reader would know. */
function withIndexOfReading(stores: readonly StoreSize[]): StoreSize[] {
  const isIndex = ({ store }: StoreSize) => store === 'profiles' || store === 'postings';
  const bytes = stores.filter(isIndex).reduce((sum, size) => sum + size.bytes, 0);
  return stores
    .filter((size) => !isIndex(size))
    .map((size) => (size.store === 'stories' ? { ...size, bytes: size.bytes + bytes } : size));
}

async function bytesOnDisk(): Promise<number | null> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage;
  const estimate = await storage?.estimate().catch(() => null);
  return estimate?.usage ?? null;
}
