import { describe, expect, it } from 'vitest';
import { buildPack } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { readOutlets } from './outlets';
import { installPack } from './packs';

describe('readOutlets', () => {
  it('gives every outlet with the names of its sources', async () => {
    const database = await buildDatabase();
    await installPack(database, buildPack(), 7);

    const rows = await readOutlets(database);

    expect(rows.map(({ outlet }) => outlet.hosts)).toEqual([['a.example'], ['b.example']]);
    expect(rows[0]?.sources).toEqual({ s: { name: 'S', url: 'https://s.example/' } });
  });

  it('gives nothing while no pack is installed', async () => {
    expect(await readOutlets(await buildDatabase())).toEqual([]);
  });

  it('refuses to follow a pointer that is not what was written', async () => {
    const database = await buildDatabase();
    await database.put('packs', { id: 'dams', revision: 'x' } as never);

    await expect(readOutlets(database)).rejects.toMatchObject({ fault: 'corrupted' });
  });
});
