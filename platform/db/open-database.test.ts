import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, unwrap } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDatabases } from '../../tests/support/databases';
import { migrations, type Migration } from './migrations';
import { connect, DATABASE_NAME } from './open-database';

beforeEach(() => {
  forgetDatabases();
  vi.resetModules();
});

/** The opener of a context that has just begun. */
async function begin() {
  return (await import('./open-database')).openDatabase;
}

const nothing: Migration = () => undefined;

/** Leaves a database that a later version of the extension has made. */
async function leaveLaterDatabase(): Promise<void> {
  (await connect(DATABASE_NAME, [...migrations, nothing], () => undefined)).close();
}

describe('openDatabase', () => {
  it('opens one connection for all who ask', async () => {
    const openDatabase = await begin();

    const [one, other] = await Promise.all([openDatabase(), openDatabase()]);

    expect(one).toBe(other);
    expect(await openDatabase()).toBe(one);
  });

  it('brings the database up to the last migration', async () => {
    const openDatabase = await begin();

    expect((await openDatabase()).version).toBe(migrations.length);
  });

  it('makes way for whoever wants to delete or upgrade the database, and opens it again', async () => {
    const openDatabase = await begin();
    const before = await openDatabase();

    await deleteDB(DATABASE_NAME);
    const after = await openDatabase();

    expect(after).not.toBe(before);
    expect(await after.getAll('packs')).toEqual([]);
  });

  it('opens the database again after the browser has closed it', async () => {
    const openDatabase = await begin();
    const before = await openDatabase();

    forceCloseDatabase(unwrap(before) as never);
    await vi.waitFor(async () => expect(await openDatabase()).not.toBe(before));

    expect(await (await openDatabase()).getAll('packs')).toEqual([]);
  });

  it('does not remember a failure', async () => {
    await leaveLaterDatabase();
    const openDatabase = await begin();
    await expect(openDatabase()).rejects.toThrow(/version/);

    await deleteDB(DATABASE_NAME);

    expect((await openDatabase()).version).toBe(migrations.length);
  });
});

describe('connect', () => {
  it('runs only the steps that a database has not had', async () => {
    const ran: string[] = [];
    const first: Migration = () => ran.push('first');
    const second: Migration = () => ran.push('second');
    (await connect('db', [first], () => undefined)).close();

    const database = await connect('db', [first, second], () => undefined);

    expect(ran).toEqual(['first', 'second']);
    expect(database.version).toBe(2);
  });

  it('says once that a connection is lost', async () => {
    const onLost = vi.fn();
    await connect('db', [nothing], onLost);

    await connect('db', [nothing, nothing], () => undefined);

    expect(onLost).toHaveBeenCalledOnce();
  });
});
