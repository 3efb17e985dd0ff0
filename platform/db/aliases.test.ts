import { beforeEach, describe, expect, it } from 'vitest';
import { buildPack } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { readAliases } from './aliases';
import { installPack } from './packs';
import type { Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

describe('readAliases', () => {
  it('gives the names of every topic of the current revision, and the blockers', async () => {
    await installPack(database, buildPack(), 7);
    await installPack(database, { ...buildPack(), revision: 2 }, 8);

    const rows = await readAliases(database);

    expect(rows.map(({ revision, topic, aliases }) => [revision, topic, aliases])).toEqual([
      [2, '', [{ text: 'Mali Empire' }]],
      [2, 'mali', [{ text: 'Mali' }]],
    ]);
  });

  it('refuses rows that are not what was written', async () => {
    await installPack(database, buildPack(), 7);
    await database.put('aliases', { pack: 'dams', revision: 1, topic: 'mali', aliases: 'Mali' } as never);

    await expect(readAliases(database)).rejects.toMatchObject({ fault: 'corrupted' });
  });
});
