import { beforeEach, describe, expect, it } from 'vitest';
import { buildPack, topicId } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { installPack } from './packs';
import type { Database } from './schema';
import { readTopic, readTopics } from './topics';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

describe('readTopic', () => {
  it('finds a topic, whichever pack and revision it came with', async () => {
    await installPack(database, { ...buildPack(), revision: 4 }, 7);

    const row = await readTopic(database, topicId('mali'));

    expect(row).toMatchObject({ pack: 'dams', revision: 4, topic: { label: { en: 'Mali' } } });
  });

  it('is undefined for a topic that no pack has', async () => {
    expect(await readTopic(database, topicId('mali'))).toBeUndefined();
  });
});

describe('readTopic of a damaged database', () => {
  it('refuses a pointer that is not what was written', async () => {
    await database.put('packs', { id: 'dams', revision: 'x' } as never);

    await expect(readTopic(database, topicId('mali'))).rejects.toMatchObject({ fault: 'corrupted' });
  });
});

describe('readTopics', () => {
  it('gives every topic with the names of its sources', async () => {
    await installPack(database, buildPack(), 7);

    const rows = await readTopics(database);

    expect(rows.map(({ topic }) => topic.id)).toEqual(['mali']);
    expect(rows[0]?.sources).toEqual({ s: { name: 'S', url: 'https://s.example/' } });
  });

  it('gives nothing while no pack is installed', async () => {
    expect(await readTopics(database)).toEqual([]);
  });

  it('refuses to follow a pointer that is not what was written', async () => {
    await database.put('packs', { id: 'dams', revision: 'x' } as never);

    await expect(readTopics(database)).rejects.toMatchObject({ fault: 'corrupted' });
  });
});
