import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';

beforeEach(() => beginInNewBrowser());

describe('readLedger', () => {
  it('is empty where no request was made', async () => {
    expect(await (await import('./read-ledger')).readLedger()).toEqual({ ok: true, value: [] });
  });

  it('gives the latest request first', async () => {
    const { addToLedger } = await import('../platform/db/ledger');
    const { openDatabase } = await import('../platform/db/open-database');
    const row = { host: 'feeds.example', source: 'feed', status: 200, bytes: 12 };
    for (const at of [1, 2]) await addToLedger(await openDatabase(), { ...row, at });

    const read = await (await import('./read-ledger')).readLedger();

    expect(read.ok && read.value.map(({ at }) => at)).toEqual([2, 1]);
  });
});
