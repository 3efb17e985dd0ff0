import { withNote, type StorageNote } from '../core/storage-note';
import { browser } from './browser';
import { INSTALLED_KEY, NOTES_KEY } from './storage-keys';

/** What befell the database, the latest first. */
export async function readStorageNotes(): Promise<readonly StorageNote[]> {
  const stored = (await browser.storage.local.get(NOTES_KEY))[NOTES_KEY];
  return Array.isArray(stored) ? (stored as StorageNote[]) : [];
}

/** Notes what befell the database; that this cannot be noted either must not hinder an answer. */
export async function noteStorage(note: StorageNote): Promise<void> {
  try {
    await browser.storage.local.set({ [NOTES_KEY]: withNote(await readStorageNotes(), note) });
  } catch (error) {
    console.error('Sidelight could not note what befell its storage:', error);
  }
}

/** Whether packs have been installed in this browser before; false where this cannot be read. */
export async function werePacksInstalled(): Promise<boolean> {
  try {
    return (await browser.storage.local.get(INSTALLED_KEY))[INSTALLED_KEY] === true;
  } catch (error) {
    console.error('Sidelight could not read what it noted on its storage:', error);
    return false;
  }
}

/** Remembers that packs have been installed; that this cannot be noted must not hinder an answer. */
export async function rememberInstallation(): Promise<void> {
  try {
    await browser.storage.local.set({ [INSTALLED_KEY]: true });
  } catch (error) {
    console.error('Sidelight could not note that its packs are installed:', error);
  }
}
