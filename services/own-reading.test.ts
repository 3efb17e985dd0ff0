import { unwrap } from 'idb';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

describe('withOwnReading', () => {
  it('gives what was done with the database', async () => {
    const { withOwnReading } = await import('./own-reading');

    expect(await withOwnReading((database) => database.count('stories'))).toBe(0);
  });

  it('opens a connection again that was closed', async () => {
    const { withOwnReading } = await import('./own-reading');
    await withOwnReading((database) => Promise.resolve(database.close()));

    expect(await withOwnReading((database) => database.count('stories'))).toBe(0);

    await withOwnReading((database) => Promise.resolve(forceCloseDatabase(unwrap(database) as never)));
    expect(await withOwnReading((database) => database.count('stories'))).toBe(0);
  });

  it('does nothing twice that fails for another reason', async () => {
    const { withOwnReading } = await import('./own-reading');
    const work = vi.fn(() => Promise.reject(new Error('no')));

    await expect(withOwnReading(work)).rejects.toThrow('no');

    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('fromOwnReading', () => {
  it('says that the database cannot be used', async () => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const { fromOwnReading } = await import('./own-reading');

    expect(await fromOwnReading((database) => database.count('stories'))).toEqual({ ok: false, error: 'storage' });

    expect(complaints).toHaveBeenCalledTimes(1);
  });
});
