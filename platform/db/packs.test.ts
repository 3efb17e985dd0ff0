import { beforeEach, describe, expect, it } from 'vitest';
import type { Pack, Topic } from '../../core/packs/pack';
import { buildPack } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { readAliases } from './aliases';
import { readEvents } from './events';
import { readOutlets } from './outlets';
import { installPack, readPacks, replacePacks } from './packs';
import { PACK_ROW_STORES, type Database } from './schema';
import { readTopics } from './topics';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const pack = buildPack();
const secondRevision: Pack = { ...pack, revision: 2, outlets: pack.outlets.slice(0, 1), title: { en: 'Dams again' } };

/** All that is in the database. */
async function everything(): Promise<unknown> {
  return Promise.all([
    readPacks(database),
    readTopics(database),
    readAliases(database),
    readOutlets(database),
    readEvents(database),
  ]);
}

/** The revisions of all rows in the database, whether a pointer leads to them or not. */
async function storedRevisions(): Promise<Record<string, number[]>> {
  const stores = await Promise.all(
    PACK_ROW_STORES.map(async (name) => [name, (await database.getAll(name)).map(({ revision }) => revision)] as const),
  );
  return Object.fromEntries(stores);
}

/** A topic that no database can keep. */
function unstorable(topic: Topic | undefined): Topic {
  return { ...topic, gist: { en: () => 'a function' } } as unknown as Topic;
}

/** The database with transactions that are aborted once all has been asked of them. */
function stoppedInTheMiddle(): Database {
  const transaction = (...of: Parameters<Database['transaction']>) => {
    const stopping = database.transaction(...of);
    queueMicrotask(() => stopping.abort());
    return stopping;
  };
  const get = (whole: Database, name: string | symbol): unknown =>
    name === 'transaction' ? transaction : Reflect.get(whole, name);
  return new Proxy(database, { get });
}

describe('installPack', () => {
  it('puts the pack and all that comes with it', async () => {
    await installPack(database, pack, 7);

    const [installed] = await readPacks(database);
    const { id, revision, title, licence, languages } = pack;
    expect(installed).toEqual({ id, revision, title, licence, languages, installedAt: 7 });
    expect((await readTopics(database)).map(({ topic }) => topic.id)).toEqual(pack.topics.map((topic) => topic.id));
    expect((await readAliases(database)).map(({ aliases }) => aliases)).toEqual([
      pack.blockers,
      pack.topics[0]?.aliases,
    ]);
    expect((await readOutlets(database)).map(({ outlet }) => outlet)).toEqual(pack.outlets);
    expect((await readEvents(database)).map(({ event }) => event)).toEqual(pack.events);
  });

  it('gives each row the sources that it names, and no others', async () => {
    const sources = { ...pack.sources, unused: { name: 'Unused', url: 'https://unused.example/' } };

    await installPack(database, { ...pack, sources }, 7);

    const [topic] = await readTopics(database);
    const [outlet] = await readOutlets(database);
    expect([topic?.sources, outlet?.sources]).toEqual([pack.sources, pack.sources]);
  });

  it('gives a fact’s row the sources of its accounts as well', async () => {
    const name = (id: string) => ({ name: id, url: `https://${id}.example/` });
    const versions = [
      { text: { en: 'one' }, sources: ['one'] },
      { text: { en: 'two' }, sources: ['two'] },
    ];
    const topics = pack.topics.map((topic) => ({
      ...topic,
      facts: topic.facts.map((fact) => ({ ...fact, versions })),
    }));
    const sources = { ...pack.sources, one: name('one'), two: name('two') };

    await installPack(database, { ...pack, sources, topics }, 7);

    expect(Object.keys((await readTopics(database))[0]?.sources ?? {})).toEqual(['s', 'one', 'two']);
  });

  it('replaces the revision before it, with every row of it', async () => {
    await installPack(database, pack, 7);

    await installPack(database, secondRevision, 8);

    expect(await readPacks(database)).toMatchObject([{ revision: 2, title: { en: 'Dams again' }, installedAt: 8 }]);
    expect((await readTopics(database)).map(({ revision }) => revision)).toEqual([2]);
    expect((await readOutlets(database)).map(({ outlet, revision }) => [outlet.id, revision])).toEqual([['a', 2]]);
    expect((await readEvents(database)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('leaves other packs alone, however similar their names', async () => {
    const other = { ...pack, id: 'dams-2' as Pack['id'] };
    await installPack(database, other, 7);

    await installPack(database, pack, 8);
    await installPack(database, secondRevision, 9);

    expect((await readPacks(database)).map(({ id, revision }) => [id, revision])).toEqual([
      ['dams', 2],
      ['dams-2', 1],
    ]);
    expect((await readOutlets(database)).map((row) => row.pack)).toEqual(['dams', 'dams-2', 'dams-2']);
  });

  it('holds what it held before when a row cannot be put', async () => {
    await installPack(database, pack, 7);
    const before = await everything();
    const broken = { ...secondRevision, topics: [...pack.topics, unstorable(pack.topics[0])] };

    await expect(installPack(database, broken, 8)).rejects.toThrow(/could not be cloned/);

    expect(await everything()).toEqual(before);
  });

  it('holds nothing when a first installation fails', async () => {
    const broken = { ...pack, topics: [...pack.topics, unstorable(pack.topics[0])] };

    await expect(installPack(database, broken, 8)).rejects.toThrow(/could not be cloned/);

    expect(await everything()).toEqual([[], [], [], [], []]);
  });

  it('holds what it held before when the database goes away in the middle', async () => {
    await installPack(database, pack, 7);
    const before = await everything();

    await expect(installPack(stoppedInTheMiddle(), secondRevision, 8)).rejects.toThrow();

    expect(await everything()).toEqual(before);
  });
});

describe('replacePacks', () => {
  it('puts packs in place of all that were there, with every row of them', async () => {
    await installPack(database, { ...pack, id: 'dams-2' as Pack['id'] }, 7);
    await database.put('topics', { pack: 'dams', revision: 1, topic: { id: 'garbage' } } as never);

    await replacePacks(database, [secondRevision], 8);

    expect((await readPacks(database)).map(({ id, revision }) => [id, revision])).toEqual([['dams', 2]]);
    expect(await storedRevisions()).toEqual({ topics: [2], aliases: [2, 2], outlets: [2], events: [2] });
  });

  it('shows whoever asks meanwhile the packs before or the packs after', async () => {
    await installPack(database, pack, 7);

    const replacing = replacePacks(database, [secondRevision], 8);
    const seen = await Promise.all([readTopics(database), readOutlets(database), readEvents(database)]);
    await replacing;

    expect(seen.every((rows) => rows.length > 0)).toBe(true);
  });

  it('leaves nothing where there is nothing to put', async () => {
    await installPack(database, pack, 7);

    await replacePacks(database, [], 8);

    expect(await storedRevisions()).toEqual({ topics: [], aliases: [], outlets: [], events: [] });
    expect(await readPacks(database)).toEqual([]);
  });

  it('holds what it held before when a row cannot be put', async () => {
    await installPack(database, pack, 7);
    const before = await everything();

    await expect(
      replacePacks(database, [{ ...secondRevision, topics: [unstorable(pack.topics[0])] }], 8),
    ).rejects.toThrow(/could not be cloned/);

    expect(await everything()).toEqual(before);
  });
});

describe('readPacks', () => {
  it('gives nothing while no pack is installed', async () => {
    expect(await readPacks(database)).toEqual([]);
  });
});
