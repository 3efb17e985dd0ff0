import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDay } from '../../core/stories/day-postings';
import { buildPack } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { addToLedger } from './ledger';
import { measureStores } from './measure';
import { installPack } from './packs';
import type { Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const STORES = [
  ...['aliases', 'comparisons', 'events', 'ledger', 'outlets', 'packs', 'postings', 'profiles', 'stories', 'topics'],
];

describe('measureStores', () => {
  it('measures every store, also the empty ones', async () => {
    expect(await measureStores(database)).toEqual(STORES.map((store) => ({ store, rows: 0, bytes: 0 })));
  });

  it('counts the rows of each', async () => {
    await installPack(database, buildPack(), 7);

    const rows = (await measureStores(database)).map((size) => [size.store, size.rows]);

    expect(Object.fromEntries(rows)).toMatchObject({
      packs: 1,
      topics: 1,
      aliases: 2,
      outlets: 2,
      events: 1,
      stories: 0,
    });
  });

  it('counts bytes as they are in UTF-8, not letters', async () => {
    const row = { at: 1, host: 'مالي.example', source: 'é', status: 200, bytes: 3 };
    await addToLedger(database, row);
    await addToLedger(database, row);

    const ledger = (await measureStores(database)).find(({ store }) => store === 'ledger');

    expect(ledger).toEqual({ store: 'ledger', rows: 2, bytes: 2 * Buffer.byteLength(JSON.stringify(row)) });
  });

  it('counts the numbers of typed arrays as they are, not their digits', async () => {
    const row = { ...emptyDay('2024-03-02'), terms: Uint32Array.of(4_000_000_000, 4_000_000_001) };
    await database.put('postings', row);

    const postings = (await measureStores(database)).find(({ store }) => store === 'postings');

    const json = { ...row, terms: '', starts: '', places: '', weights: '' };
    expect(postings?.bytes).toBe(JSON.stringify(json).length + 8 + row.starts.byteLength);
  });
});
