import { describe, expect, it } from 'vitest';
import { buildEvent, buildPack } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { readEvents } from './events';
import { installPack } from './packs';

describe('readEvents', () => {
  it('gives every event whole, with its versions and relations', async () => {
    const database = await buildDatabase();
    await installPack(database, buildPack(), 7);

    expect(await readEvents(database)).toEqual([{ pack: 'dams', revision: 1, event: buildEvent(), sources: {} }]);
  });

  it('gives nothing while no pack is installed', async () => {
    expect(await readEvents(await buildDatabase())).toEqual([]);
  });

  it('refuses to follow a pointer that is not what was written', async () => {
    const database = await buildDatabase();
    await database.put('packs', { id: 'dams', revision: 'x' } as never);

    await expect(readEvents(database)).rejects.toMatchObject({ fault: 'corrupted' });
  });
});
