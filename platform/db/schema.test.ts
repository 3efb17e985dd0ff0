import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { buildDatabase, forgetDatabases } from '../../tests/support/databases';
import { hasOurStores, type Schema } from './schema';

describe('hasOurStores', () => {
  it('knows a database of ours', async () => {
    expect(hasOurStores(await buildDatabase())).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['has no stores', []],
    ['has stores of others', ['notes']],
    ['lacks a store for the rows of a pack', ['packs', 'topics', 'outlets']],
  ])('knows that a database which %s is none of ours', async (_what, stores) => {
    forgetDatabases();
    const database = await openDB<Schema>('db', 1, {
      upgrade: (made) => {
        for (const name of stores) made.createObjectStore(name as never);
      },
    });

    expect(hasOurStores(database)).toBe(false);
  });
});
