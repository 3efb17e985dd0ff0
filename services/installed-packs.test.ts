import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BUNDLED_PACKS } from '../packs';
import { browser } from '../platform/browser';
import { DATABASE_NAME } from '../platform/db/open-database';
import { readPacks } from '../platform/db/packs';
import type { Database } from '../platform/db/schema';
import { readTopics } from '../platform/db/topics';
import { readStorageNotes } from '../platform/storage-notes';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { buildPack } from '../tests/support/builders';
import { forgetDatabases } from '../tests/support/databases';
import { bundledFrom } from '../tests/support/knowledge';

beforeEach(() => {
  beginInNewBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function installedPacks(): Promise<Database> {
  return (await import('./installed-packs')).installedPacks();
}

/** When each pack was installed, by id and revision. */
async function installations(): Promise<unknown[]> {
  return (await readPacks(await installedPacks())).map(({ id, revision, installedAt }) => [id, revision, installedAt]);
}

const bundled = (at: number) => BUNDLED_PACKS.map(({ id, revision }) => [id, revision, at]);

describe('installedPacks', () => {
  it('installs the bundled packs when first asked for', async () => {
    expect(await installations()).toEqual(bundled(1_000));
    expect((await readTopics(await installedPacks())).map(({ topic }) => topic.id)).toContain('mali');
  });

  it('installs them once for all who ask at the same time', async () => {
    const [one, other] = await Promise.all([installedPacks(), installedPacks()]);

    expect(one).toBe(other);
    expect(await readPacks(one)).toHaveLength(BUNDLED_PACKS.length);
  });

  it('leaves them alone after the background was stopped and started', async () => {
    await installedPacks();

    restartBackground();
    vi.setSystemTime(2_000);

    expect(await installations()).toEqual(bundled(1_000));
  });

  it('replaces an older revision', async () => {
    await leaveRevision(0);

    expect(await installations()).toEqual(bundled(1_000));
  });

  it('keeps a newer revision', async () => {
    await leaveRevision(99);

    expect(await installations()).toEqual([['sahel', 99, 7]]);
  });

  it('keeps the packs of others', async () => {
    const { installPack } = await import('../platform/db/packs');
    await installPack(await installedPacks(), buildPack(), 7);

    restartBackground();

    expect(await installations()).toEqual([['dams', 1, 7], ...bundled(1_000)]);
  });

  it('tries again after a failure', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(installedPacks()).rejects.toThrow('no room');

    expect(await installations()).toEqual(bundled(1_000));
  });

  it('installs them again into a database that was deleted meanwhile', async () => {
    await installedPacks();

    await deleteDB(DATABASE_NAME);
    vi.setSystemTime(2_000);

    expect(await installations()).toEqual(bundled(2_000));
  });

  it('gives a new connection once the browser has closed the old one', async () => {
    const before = await installedPacks();

    forceCloseDatabase(unwrap(before) as never);

    await vi.waitFor(async () => expect(await installedPacks()).not.toBe(before));
    expect(await installations()).toEqual(bundled(1_000));
  });
});

describe('a database without packs', () => {
  it('is nothing to note in a new browser', async () => {
    await installedPacks();

    expect(await readStorageNotes()).toEqual([]);
  });

  it.each([
    ['while the background runs', () => undefined],
    ['while it does not run', restartBackground],
  ])('is noted as deleted and rebuilt where packs were installed before (%s)', async (_when, restart) => {
    await installedPacks();
    restart();
    await deleteDB(DATABASE_NAME);
    vi.setSystemTime(2_000);

    await installedPacks();

    expect(await readStorageNotes()).toEqual([{ fault: 'deleted', outcome: 'rebuilt', at: 2_000 }]);
  });

  it('is nothing to note where the installation before it never came to its end', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(installedPacks()).rejects.toThrow('no room');

    expect(await installations()).toEqual(bundled(1_000));
    expect(await readStorageNotes()).toEqual([]);
  });

  it('is not what an update finds', async () => {
    await leaveRevision(0);
    const { rememberInstallation } = await import('../platform/storage-notes');
    await rememberInstallation();

    await installedPacks();

    expect(await readStorageNotes()).toEqual([]);
  });
});

describe('rebuildPacks', () => {
  it('writes the bundled packs anew, whatever was there, and has nothing to note itself', async () => {
    const database = await installedPacks();
    await database.put('topics', { ...bundledFrom, topic: { id: 'garbage' } } as never);
    vi.setSystemTime(2_000);

    await (await import('./installed-packs')).rebuildPacks();

    expect(await installations()).toEqual(bundled(2_000));
    expect((await readTopics(await installedPacks())).map(({ topic }) => topic.id)).not.toContain('garbage');
    expect(await readStorageNotes()).toEqual([]);
  });
});

describe('what is remembered of an installation', () => {
  it('is made good by the next background where the one before ended too early', async () => {
    await installedPacks();
    await fakeBrowser.storage.local.clear();
    restartBackground();
    await installedPacks();

    forgetDatabases();
    restartBackground();
    await installedPacks();

    expect(await readStorageNotes()).toMatchObject([{ fault: 'deleted', outcome: 'rebuilt' }]);
  });

  it('does not matter to an installation where the browser will not keep it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('no disk'));

    expect(await readTopics(await installedPacks())).not.toEqual([]);
  });
});

describe('bundledRows', () => {
  it('are the rows that a database would hold', async () => {
    const { bundledRows } = await import('./installed-packs');

    const topics = (await bundledRows()).flatMap((rows) => rows.topics);

    const stored = await readTopics(await installedPacks());
    expect(new Set(topics)).toEqual(new Set(stored));
  });
});

describe('sweepPacks', () => {
  it('drops what earlier revisions have left', async () => {
    await leaveRevision(0);
    const { sweepPacks } = await import('./installed-packs');

    await sweepPacks();

    const revisions = (await (await installedPacks()).getAll('outlets')).map(({ revision }) => revision);
    expect(new Set(revisions)).toEqual(new Set(BUNDLED_PACKS.map(({ revision }) => revision)));
  });
});

/** Leaves the bundled pack in the database as another revision. */
async function leaveRevision(revision: number): Promise<void> {
  const { openDatabase } = await import('../platform/db/open-database');
  const { installPack } = await import('../platform/db/packs');
  await installPack(await openDatabase(), { ...buildPack(), id: 'sahel' as never, revision }, 7);
}
