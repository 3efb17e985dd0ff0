import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { StorageNote } from '../core/storage-note';
import { browser } from './browser';
import { NOTES_KEY } from './storage-keys';
import { noteStorage, readStorageNotes, rememberInstallation, werePacksInstalled } from './storage-notes';

beforeEach(() => {
  fakeBrowser.reset();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const note = (rest: Partial<StorageNote> = {}): StorageNote => ({
  fault: 'deleted',
  outcome: 'rebuilt',
  at: 1_000,
  ...rest,
});

describe('noteStorage', () => {
  it('leaves a note that can be read later', async () => {
    await noteStorage(note());

    expect(await readStorageNotes()).toEqual([note()]);
  });

  it('puts the latest first', async () => {
    await noteStorage(note());
    await noteStorage(note({ fault: 'disk-full', outcome: 'bundled', at: 2_000 }));

    expect((await readStorageNotes()).map(({ fault }) => fault)).toEqual(['disk-full', 'deleted']);
  });

  it('leaves one note of the same thing, however often it happens in an hour', async () => {
    await noteStorage(note());
    await noteStorage(note({ at: 2_000 }));

    expect(await readStorageNotes()).toEqual([note()]);
  });

  it('hinders nobody where it cannot be written', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room for notes'));

    await noteStorage(note());

    expect(complaints).toHaveBeenCalledOnce();
    expect(await readStorageNotes()).toEqual([]);
  });
});

describe('readStorageNotes', () => {
  it('gives nothing while nothing happened', async () => {
    expect(await readStorageNotes()).toEqual([]);
  });

  it('gives nothing where something else is kept in their place', async () => {
    await browser.storage.local.set({ [NOTES_KEY]: 'no notes' });

    expect(await readStorageNotes()).toEqual([]);
  });
});

describe('werePacksInstalled', () => {
  it('knows of no installation in a new browser', async () => {
    expect(await werePacksInstalled()).toBe(false);
  });

  it('knows of one that was remembered', async () => {
    await rememberInstallation();

    expect(await werePacksInstalled()).toBe(true);
  });
});
