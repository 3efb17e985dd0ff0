import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { buildPack } from '../tests/support/builders';
import { intercept } from '../tests/support/intercept';
import { answersFromDatabase, askBackground, notedFaults, storedRows } from '../tests/support/knowledge';
import { serveSmallBundle } from '../tests/support/small-bundle';
import { recordHeld } from '../tests/support/trust-rows';

/** What fake-indexeddb has in place of a browser's own steps. */
interface FakeTransaction {
  _execRequestAsync(step: { readonly operation: () => unknown; readonly source: object }): IDBRequest;
  _abort(errorName: string): void;
}

let healthyAnswers: Awaited<ReturnType<typeof askBackground>>;
let healthyRows: Awaited<ReturnType<typeof storedRows>>;

beforeAll(async () => {
  beginInNewBrowser(serveSmallBundle);
  healthyAnswers = await askBackground();
  healthyRows = await storedRows();
});

beforeEach(() => {
  beginInNewBrowser(serveSmallBundle);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const noRoom = () => new DOMException('no room', 'QuotaExceededError');

function throwAtOnce(): never {
  throw noRoom();
}

function failRequest(store: IDBObjectStore): IDBRequest {
  const operation = () => {
    throw noRoom();
  };
  return (store.transaction as unknown as FakeTransaction)._execRequestAsync({ operation, source: store });
}

/** Fills the disk before the n-th write from now on; gives back how many writes were tried. */
function fillDiskBefore(n: number, refuse: (store: IDBObjectStore) => unknown): () => number {
  let writes = 0;
  intercept(IDBObjectStore.prototype, 'put', (put, store) => (++writes >= n ? refuse(store) : put()));
  return () => writes;
}

/** Makes room again, and ends the background. */
function makeRoom(): void {
  vi.restoreAllMocks();
  restartBackground();
}

/** Tries with a disk that is full before the first write, the second, … until an installation does not notice. */
async function withEachWriteRefused(
  refuse: (store: IDBObjectStore) => unknown,
  seeAll: (whenRefused: boolean) => Promise<void>,
  arrange: () => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  for (let n = 1; ; n++) {
    beginInNewBrowser(serveSmallBundle);
    await arrange();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const writes = fillDiskBefore(n, refuse);
    expect(await askBackground()).toEqual(healthyAnswers);
    const isRefused = writes() >= n;
    makeRoom();
    await seeAll(isRefused);
    if (!isRefused) return n - 1;
  }
}

async function expectHealth(): Promise<void> {
  expect(await askBackground()).toEqual(healthyAnswers);
  expect(await storedRows()).toEqual(healthyRows);
  expect(await answersFromDatabase()).toBe(true);
}

const waysToRefuse: [string, (store: IDBObjectStore) => unknown][] = [
  ['throws', throwAtOnce],
  ['fails', failRequest],
];

describe('a disk that is full', { timeout: 60_000 }, () => {
  it.each(waysToRefuse)(
    'at any write (which %s) leaves nothing of the pack, and the bundle answers',
    async (how, refuse) => {
      const refused = await withEachWriteRefused(refuse, async (whenRefused) => {
        const nothing = { packs: [], topics: [], aliases: [], outlets: [], events: [] };
        expect(await storedRows()).toEqual(whenRefused ? nothing : healthyRows);
        expect(await notedFaults()).toEqual(whenRefused ? [{ fault: 'disk-full', outcome: 'bundled' }] : []);
        await expectHealth();
      });

      expect(refused).toBe(Object.values(healthyRows).flat().length);
      recordHeld(`disk full (${how}) at each write of the first installation`, refused);
    },
  );

  it.each(waysToRefuse)(
    'at any write (which %s) of an update leaves the revision before whole',
    async (how, refuse) => {
      let before: unknown;
      const refused = await withEachWriteRefused(
        refuse,
        async (whenRefused) => {
          if (whenRefused) expect(await storedRows()).toEqual(before);
          expect(await notedFaults()).toEqual(whenRefused ? [{ fault: 'disk-full', outcome: 'bundled' }] : []);
          await sweep();
          await expectHealth();
        },
        async () => {
          await leaveOlderRevision();
          before = await storedRows();
        },
      );

      expect(refused).toBe(Object.values(healthyRows).flat().length);
      recordHeld(`disk full (${how}) at each write of an update`, refused);
    },
  );

  it('at the end of an installation leaves nothing of the pack, and the bundle answers', async () => {
    intercept(IDBObjectStore.prototype, 'put', (put, store) => {
      const request = put() as IDBRequest;
      const refuse = () => (store.transaction as unknown as FakeTransaction)._abort('QuotaExceededError');
      if (store.name === 'packs') request.addEventListener('success', refuse);
      return request;
    });

    expect(await askBackground()).toEqual(healthyAnswers);

    expect(await notedFaults()).toEqual([{ fault: 'disk-full', outcome: 'bundled' }]);
    expect(Object.values(await storedRows()).flat()).toEqual([]);
    makeRoom();
    await expectHealth();
    recordHeld('disk full at the end of an installation', 1);
  });
});

/** Leaves the bundled pack as an earlier release has installed it. */
async function leaveOlderRevision(): Promise<void> {
  const { openDatabase } = await import('../platform/db/open-database');
  const { installPack } = await import('../platform/db/packs');
  await installPack(await openDatabase(), { ...buildPack(), id: 'sahel' as never, revision: 0 }, 7);
  restartBackground();
}

/** Drops the rows of the revision before. */
async function sweep(): Promise<void> {
  await (await import('./installed-packs')).sweepPacks();
}
