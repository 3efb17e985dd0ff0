import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { addToLedger, readLedger } from './ledger';
import type { Database, LedgerRow } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const buildRow = (at: number): LedgerRow => ({
  at,
  host: 'a.example',
  source: 'outlet',
  status: 200,
  bytes: 1_000,
});

describe('addToLedger', () => {
  it('keeps every request, also two of the same kind at the same moment', async () => {
    await addToLedger(database, buildRow(7));
    await addToLedger(database, buildRow(7));

    expect(await readLedger(database, 10)).toEqual([buildRow(7), buildRow(7)]);
  });

  it('keeps a request that failed', async () => {
    await addToLedger(database, { ...buildRow(7), status: 'failed', bytes: 0 });

    expect(await readLedger(database, 10)).toMatchObject([{ status: 'failed', bytes: 0 }]);
  });
});

describe('readLedger', () => {
  it('gives the last requests first, in whatever order they were written', async () => {
    for (const at of [2, 3, 1]) await addToLedger(database, buildRow(at));

    expect((await readLedger(database, 10)).map(({ at }) => at)).toEqual([3, 2, 1]);
  });

  it.each([
    [0, []],
    [2, [3, 2]],
    [3, [3, 2, 1]],
  ])('gives no more than %i', async (most, moments) => {
    for (const at of [1, 2, 3]) await addToLedger(database, buildRow(at));

    expect((await readLedger(database, most)).map(({ at }) => at)).toEqual(moments);
  });

  it('gives nothing while nothing was asked for', async () => {
    expect(await readLedger(database, 10)).toEqual([]);
  });
});
