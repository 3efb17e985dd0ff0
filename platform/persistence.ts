/** Whether the browser keeps what is stored even where the disk is full; null where it does not say. */
export async function isStorageKept(): Promise<boolean | null> {
  const kept = await storage()
    ?.persisted()
    .catch(() => null);
  return kept ?? null;
}

/** Asks the browser to keep what is stored even where the disk is full, and says what it answers; null for no answer. */
export async function askToKeepStorage(): Promise<boolean | null> {
  const kept = await storage()
    ?.persist()
    .catch(() => null);
  return kept ?? null;
}

function storage(): Pick<StorageManager, 'persisted' | 'persist'> | undefined {
  const manager = (globalThis.navigator as Navigator | undefined)?.storage as Partial<StorageManager> | undefined;
  return manager?.persisted && manager.persist ? (manager as StorageManager) : undefined;
}
