import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDatabases } from '../../tests/support/databases';
import { migrations } from './migrations';
import { connect } from './open-database';
import type { Database } from './schema';

beforeEach(forgetDatabases);

const upTo = (steps: number) => connect('db', migrations.slice(0, steps), () => undefined);

/** Each store with its key and its indexes. */
function storesOf(database: Database): Record<string, unknown> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Object.fromEntries(names.map((name) => [name, shapeOf(transaction.objectStore(name))]));
}

function shapeOf(store: { readonly keyPath: unknown; readonly indexNames: Iterable<string> }): unknown {
  return { key: store.keyPath, indexes: [...store.indexNames] };
}

describe('createPackStores', () => {
  it('makes a store for packs, and one for each kind of row that comes with a pack', async () => {
    expect(storesOf(await upTo(1))).toEqual({
      packs: { key: 'id', indexes: [] },
      topics: { key: ['pack', 'revision', 'topic.id'], indexes: ['byTopic'] },
      outlets: { key: ['pack', 'revision', 'outlet.id'], indexes: [] },
      events: { key: ['pack', 'revision', 'event.id'], indexes: [] },
    });
  });
});

describe('createReadingStores', () => {
  it('adds stores for own reading, comparisons and the ledger', async () => {
    expect(storesOf(await upTo(2))).toMatchObject({
      stories: { key: 'url', indexes: ['byDay', 'byOutlet'] },
      comparisons: { key: 'pair', indexes: ['bySavedAt'] },
      ledger: { key: null, indexes: ['byTime'] },
    });
  });

  it('leaves everything in a database of the step before', async () => {
    const before = await upTo(1);
    const row = { pack: 'dams', revision: 1, topic: { id: 'mali' }, sources: {} };
    await before.put('topics', row as never);
    before.close();

    const after = await upTo(2);

    expect(await after.getAll('topics')).toEqual([row]);
  });
});

describe('moveNamesAndMomentsToTopics', () => {
  const from = { pack: 'dams', revision: 1 } as const;

  it('adds a store for names', async () => {
    expect(storesOf(await upTo(3))).toMatchObject({
      aliases: { key: ['pack', 'revision', 'topic'], indexes: [] },
    });
  });

  it('leaves everything in a database of the step before, names and blockers in rows of their own', async () => {
    const before = await upTo(2);
    const timeline = [
      { id: 'one', topics: ['mali'] },
      { id: 'other', topics: ['niger'] },
    ];
    const rest = { id: 'mali', label: { en: 'Mali' } };
    const topic = { ...rest, aliases: [{ text: 'Mali' }], related: ['mali'] };
    await before.put('topics', { ...from, topic, sources: {} } as never);
    await before.put('packs', {
      id: 'dams',
      revision: 1,
      blockers: [{ text: 'Mali Empire' }],
      timeline,
      installedAt: 7,
    } as never);
    before.close();

    const after = await upTo(3);

    expect(await after.getAll('topics')).toEqual([
      { ...from, topic: rest, related: [rest], moments: timeline.slice(0, 1), sources: {} },
    ]);
    expect(await after.getAll('packs')).toEqual([{ id: 'dams', revision: 1, installedAt: 7 }]);
    expect(await after.getAll('aliases')).toEqual([
      { ...from, topic: '', aliases: [{ text: 'Mali Empire' }] },
      { ...from, topic: 'mali', aliases: [{ text: 'Mali' }] },
    ]);
  });
});

describe('findStoriesByWordsHostsAndMoments', () => {
  it('adds indexes by which own reading is looked up', async () => {
    expect(storesOf(await upTo(4))).toMatchObject({
      stories: { key: 'url', indexes: ['byDay', 'byHost', 'byOutlet', 'bySavedAt', 'byWord'] },
    });
  });

  it('leaves every story in a database of the step before, to be found as others are', async () => {
    const before = await upTo(3);
    const rest = { language: 'en', publishedOn: null, credit: '', sentences: ['One.'], outlet: 'news.example' };
    const story = { ...rest, siteName: 'The Example', title: 'Dam opens', day: '2024-03-02', savedAt: 7 };
    await before.put('stories', { ...story, url: 'https://www.news.example/dam' } as never);
    await before.put('stories', { url: 'dam', day: '2024-03-02', outlet: 'x', savedAt: 8 } as never);
    before.close();

    const after = await upTo(4);

    expect(await after.getAllFromIndex('stories', 'byWord', 'opens')).toEqual([
      {
        ...story,
        url: 'https://www.news.example/dam',
        host: 'news.example',
        name: 'The Example',
        topics: [],
        words: ['dam', 'opens', 'the', 'example'],
      },
    ]);
    expect(await after.getAllKeysFromIndex('stories', 'bySavedAt')).toEqual(['https://www.news.example/dam', 'dam']);
    expect(await after.getAllKeysFromIndex('stories', 'byHost', 'news.example')).toHaveLength(1);
  });
});

describe('makeRoomForTheIndexOfReading', () => {
  it('adds stores for the index, and what one article is found by under any address', async () => {
    expect(storesOf(await upTo(5))).toMatchObject({
      stories: { indexes: ['byDay', 'byHost', 'byKey', 'byOutlet', 'byOutletAndMoment', 'bySavedAt', 'byWord'] },
      profiles: { key: 'url', indexes: ['byOutletAndDay'] },
      postings: { key: 'day', indexes: [] },
    });
  });

  it('leaves every story in a database of the step before, with a lead, its key and its site', async () => {
    const before = await upTo(4);
    const story = { title: 'Dam opens', words: ['dam'], day: '2024-03-02', savedAt: 7 };
    const hosts = ['en.news.example', 'presstv.ir', ...Array.from({ length: 450 }, (_, place) => `${place}.example`)];
    for (const host of hosts) {
      const outlet = host === 'presstv.ir' ? 'press-tv' : host;
      await before.put('stories', { ...story, url: `https://${host}/dam?b=1&a=2#end`, host, outlet } as never);
    }
    await before.put('stories', { url: 'dam', savedAt: 8 } as never);
    before.close();

    const after = await upTo(5);

    expect(await after.count('stories')).toBe(hosts.length + 1);
    expect(await after.getFromIndex('stories', 'byKey', 'en.news.example/dam?a=2&b=1')).toEqual({
      ...story,
      ...{ url: 'https://en.news.example/dam?b=1&a=2#end', key: 'en.news.example/dam?a=2&b=1' },
      ...{ host: 'en.news.example', outlet: 'news.example', lead: '' },
    });
    const ofOutlet = IDBKeyRange.only(['press-tv', 7]);
    expect(await after.getAllKeysFromIndex('stories', 'byOutletAndMoment', ofOutlet)).toHaveLength(1);
    expect(await after.getAllFromIndex('stories', 'byOutlet', '449.example')).toMatchObject([{ lead: '' }]);
    expect(await after.get('stories', 'dam')).toEqual({ url: 'dam', savedAt: 8, lead: '', key: 'dam' });
  });

  it('leaves the earliest of very many as they were, to be found as before', async () => {
    const before = await upTo(4);
    const transaction = before.transaction('stories', 'readwrite');
    for (let savedAt = 0; savedAt < 2_003; savedAt++) {
      await transaction.store.put({ url: `https://news.example/${savedAt}`, savedAt, words: ['dam'] } as never);
    }
    await transaction.done;
    before.close();

    const after = await upTo(5);

    expect(await after.countFromIndex('stories', 'byWord', 'dam')).toBe(2_003);
    expect(await after.countFromIndex('stories', 'byKey')).toBe(2_000);
    expect(await after.get('stories', 'https://news.example/2')).not.toHaveProperty('key');
    expect(await after.get('stories', 'https://news.example/3')).toHaveProperty('key');
  });

  it('keeps a lead that is there', async () => {
    const before = await upTo(4);
    await before.put('stories', { url: 'https://news.example/dam', lead: 'It opened.', savedAt: 7 } as never);
    before.close();

    expect(await (await upTo(5)).getAll('stories')).toMatchObject([{ lead: 'It opened.' }]);
  });
});

describe('the migrations', () => {
  it('make the database’s version', async () => {
    expect((await upTo(migrations.length)).version).toBe(migrations.length);
  });

  it('are not run again on a database that has had them', async () => {
    (await upTo(migrations.length)).close();

    const again = await upTo(migrations.length);

    expect([...again.objectStoreNames]).toHaveLength(10);
  });

  it('each say by their name what they do', () => {
    for (const { name } of migrations) expect(name).toMatch(/^[a-z]+(?:[A-Z][a-z]+)+$/);
  });
});
