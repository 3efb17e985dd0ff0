import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { databaseInUse, notedFaults } from '../tests/support/knowledge';
import type { Knowledge } from './knowledge';

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  beginInNewBrowser();
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function fromKnowledge<Answer>(read: (knowledge: Knowledge) => Promise<Answer>): Promise<Answer> {
  return (await import('./knowledge')).fromKnowledge(read);
}

async function forceClose(): Promise<void> {
  forceCloseDatabase(unwrap(await databaseInUse()) as never);
}

/** Everything that can be asked of a pack. */
async function readAll(knowledge: Knowledge) {
  const [packs, topics, outlets, events] = await Promise.all([
    knowledge.packs(),
    knowledge.topics(),
    knowledge.outlets(),
    knowledge.events(),
  ]);
  const topic = topics[0] && (await knowledge.topic(topics[0].topic.id));
  return { packs: packs.map(({ installedAt: _at, ...pack }) => pack), topics, outlets, events, topic };
}

/** The same rows in whatever order. */
function inAnyOrder({ topics, outlets, events, ...rest }: Awaited<ReturnType<typeof readAll>>) {
  return { ...rest, rows: new Set<object>([...topics, ...outlets, ...events]) };
}

describe('fromKnowledge', () => {
  it('answers from the database', async () => {
    const topics = await fromKnowledge((knowledge) => knowledge.topics());

    const stored = await (await databaseInUse()).getAll('topics');
    expect(topics).toEqual(stored);
    expect(await notedFaults()).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('knows nothing of a topic that no pack has', async () => {
    expect(await fromKnowledge((knowledge) => knowledge.topic('atlantis' as never))).toBeUndefined();
  });

  it('knows the same where no database opens', async () => {
    const stored = await fromKnowledge(readAll);
    beginInNewBrowser();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });

    const bundled = await fromKnowledge(readAll);

    expect(stored.topic).toBeDefined();
    expect(inAnyOrder({ ...bundled, topic: undefined })).toEqual(inAnyOrder({ ...stored, topic: undefined }));
    expect(await fromKnowledge((knowledge) => knowledge.topic(stored.topic?.topic.id as never))).toEqual(stored.topic);
    expect(await fromKnowledge((knowledge) => knowledge.topic('atlantis' as never))).toBeUndefined();
  });

  it('asks again, of a new connection, when the old one is closed in the middle of a question', async () => {
    let asked = 0;

    const packs = await fromKnowledge(async (knowledge) => {
      if (++asked === 1) await forceClose();
      return knowledge.packs();
    });

    expect(packs.map(({ id }) => id)).toEqual(['sahel']);
    expect(asked).toBe(2);
    expect(await notedFaults()).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
  });

  it('answers from the bundle when every connection is closed in the middle of the question', async () => {
    let asked = 0;

    const packs = await fromKnowledge(async (knowledge) => {
      if (++asked <= 2) await forceClose();
      return knowledge.packs();
    });

    expect(packs.map(({ id }) => id)).toEqual(['sahel']);
    expect(asked).toBe(3);
    expect(await notedFaults()).toEqual([{ fault: 'closed', outcome: 'bundled' }]);
    expect(complaints).toHaveBeenCalledOnce();
  });

  it('throws what the question itself throws, wherever it is asked', async () => {
    const ownFault = () => Promise.reject(new Error('a fault of the question'));

    await expect(fromKnowledge(ownFault)).rejects.toThrow('a fault of the question');
    expect(await notedFaults()).toEqual([]);
  });

  it('answers even where nothing can be noted', async () => {
    const { browser } = await import('../platform/browser');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room for notes'));
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });

    expect(await fromKnowledge((knowledge) => knowledge.packs())).toMatchObject([{ id: 'sahel' }]);
  });
});
