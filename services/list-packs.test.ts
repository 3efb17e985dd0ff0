import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PackContents } from '../core/packs/pack-contents';
import sahel from '../packs/sahel.json';
import { OWN_TOPICS_KEY } from '../platform/storage-keys';
import { beginInNewBrowser } from '../tests/support/background';
import { buildPack } from '../tests/support/builders';
import { databaseInUse } from '../tests/support/knowledge';

beforeEach(() => beginInNewBrowser());

async function listed(): Promise<readonly PackContents[]> {
  const answer = await (await import('./list-packs')).listPacks();
  return answer.ok ? answer.value : [];
}

describe('listPacks', () => {
  it('gives what the bundled pack is', async () => {
    const before = Date.now();

    const [pack, ...others] = await listed();

    expect(others).toEqual([]);
    expect(pack).toMatchObject({
      id: 'sahel',
      title: sahel.title,
      revision: sahel.revision,
      licence: 'CC-BY-4.0',
      languages: sahel.languages,
      isBundled: true,
    });
    expect(pack?.installedAt).toBeGreaterThanOrEqual(before);
  });

  it('gives all that it holds', async () => {
    const [pack] = await listed();

    expect(pack?.topics.map(({ id }) => id).toSorted()).toEqual(sahel.topics.map(({ id }) => id).toSorted());
    expect(pack?.outlets.map(({ name }) => name).toSorted()).toEqual(sahel.outlets.map(({ name }) => name).toSorted());
    expect(pack?.events.map(({ date }) => date).toSorted()).toEqual(sahel.events.map(({ date }) => date).toSorted());
    expect(pack?.aliases).toBe(sahel.topics.reduce((all, { aliases }) => all + aliases.length, 0));
  });

  it('gives each address it rests on once, by name', async () => {
    const [pack] = await listed();
    const sources = pack?.sources ?? [];

    expect(sources.length).toBeGreaterThan(100);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    expect(sources.map(({ name }) => name)).toEqual(
      sources.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    );
  });

  it('tells the contents of two packs apart', async () => {
    const { installPack } = await import('../platform/db/packs');
    await installPack(await databaseInUse(), buildPack(), 7);

    const dams = (await listed()).find(({ id }) => (id as string) === 'dams');

    expect(dams).toMatchObject({
      isBundled: false,
      installedAt: 7,
      topics: [{ id: 'mali', label: { en: 'Mali' } }],
      outlets: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      aliases: 1,
      sources: [{ name: 'S', url: 'https://s.example/' }],
    });
  });

  it('gives no own topics', async () => {
    const own = { id: 'own-gold', label: 'Gold', note: '', aliases: [{ text: 'Gold' }], blockers: [] };
    await fakeBrowser.storage.local.set({ [OWN_TOPICS_KEY]: [{ ...own, changedOn: '2024-03-02' }] });

    const packs = await listed();

    expect(packs.map(({ id }) => id)).toEqual(['sahel']);
    expect(packs.flatMap(({ topics }) => topics.map(({ id }) => id))).not.toContain('own-gold');
  });
});
