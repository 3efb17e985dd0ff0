import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDatabases } from '../../tests/support/databases';
import { migrations, type Migration } from './migrations';
import { connect, DATABASE_NAME, LONGEST_OPENING_MS } from './open-database';

beforeEach(() => {
  forgetDatabases();
  vi.resetModules();
});

afterEach(() => {
  vi.useRealTimers();
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

describe('an opening that is blocked by somebody who holds an older version', () => {
  /** Asks for the database while an older version of it is held; the clock stands still. */
  async function askWhileHeld() {
    const holder = await openDB(DATABASE_NAME, 1, { upgrade: migrations[0] as never });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const openDatabase = await begin();
    const asked = openDatabase();
    const told = vi.fn<(fault: unknown) => void>();
    asked.catch(told);
    return { holder, openDatabase, asked, told };
  }

  it('fails as blocked once it has taken too long, and not before', async () => {
    const { told } = await askWhileHeld();

    await vi.advanceTimersByTimeAsync(LONGEST_OPENING_MS - 1);
    expect(told).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ fault: 'blocked' }));
  });

  it('does not let the next one wait as long again', async () => {
    const { openDatabase } = await askWhileHeld();
    await vi.advanceTimersByTimeAsync(LONGEST_OPENING_MS);

    const next = openDatabase();
    const told = expect(next).rejects.toMatchObject({ fault: 'blocked' });
    await vi.advanceTimersByTimeAsync(1);

    await told;
  });

  it('serves those who ask in time, as soon as it is through', async () => {
    const { holder, asked } = await askWhileHeld();

    await vi.advanceTimersByTimeAsync(LONGEST_OPENING_MS - 1);
    holder.close();

    expect((await asked).version).toBe(migrations.length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('serves those who ask later with one connection, once it is through', async () => {
    const { holder, openDatabase } = await askWhileHeld();
    await vi.advanceTimersByTimeAsync(LONGEST_OPENING_MS);
    vi.useRealTimers();

    holder.close();
    const database = await vi.waitFor(openDatabase);

    expect(database.version).toBe(migrations.length);
    expect(await openDatabase()).toBe(database);
    expect(await database.getAll('packs')).toEqual([]);
  });
});

describe('deleteDatabase', () => {
  it('deletes the database, whoever has it open, so that the next opening makes it anew', async () => {
    const { deleteDatabase, openDatabase } = await import('./open-database');
    const before = await openDatabase();
    await before.add('ledger', { at: 1, host: 'a.example', source: 'outlet', status: 200, bytes: 1 });

    await deleteDatabase();
    const after = await openDatabase();

    expect(after).not.toBe(before);
    expect(await after.count('ledger')).toBe(0);
  });
});

describe('connect', () => {
  it('runs only the steps that a database has not had', async () => {
    const ran: string[] = [];
    const first: Migration = () => void ran.push('first');
    const second: Migration = () => void ran.push('second');
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

  it('keeps nothing of a step that fails half-way', async () => {
    const failing: Migration = async (database) => {
      await Promise.resolve(database.createObjectStore('half'));
      throw new Error('half-way');
    };
    (await connect('db', [nothing], () => undefined)).close();

    await expect(connect('db', [nothing, failing], () => undefined)).rejects.toThrow('half-way');

    const database = await connect('db', [nothing], () => undefined);
    expect([database.version, database.objectStoreNames.length]).toEqual([1, 0]);
  });
});
