import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { buildPack } from '../tests/support/builders';
import { killAt } from '../tests/support/killed-worker';
import {
  answersFromDatabase,
  askBackground,
  bundledFrom,
  databaseInUse,
  notedFaults,
  openPastExtension,
  storedRows,
} from '../tests/support/knowledge';
import { serveSmallBundle } from '../tests/support/small-bundle';
import { recordHeld } from '../tests/support/trust-rows';

type Rows = Awaited<ReturnType<typeof storedRows>>;

const NOTHING: Rows = { packs: [], topics: [], aliases: [], outlets: [], events: [] };
let healthyAnswers: Awaited<ReturnType<typeof askBackground>>;
let healthyRows: Rows;

beforeAll(async () => {
  beginInNewBrowser(serveSmallBundle);
  healthyAnswers = await askBackground();
  healthyRows = await storedRows();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Kills the background at the first thing it waits for, the second, … until it is done; gives back how often. */
async function killAtEach(
  arrange: () => Promise<void>,
  work: () => Promise<unknown>,
  see: () => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n++) {
    beginInNewBrowser(serveSmallBundle);
    await arrange();
    const isKilled = await killAt(n, work);
    await see();
    if (!isKilled) return n - 1;
  }
}

/** Sees that answers come from the database, in full, without any complaint. */
async function expectHealth(): Promise<void> {
  const complaints = vi.spyOn(console, 'error');
  expect(await askBackground()).toEqual(healthyAnswers);
  expect(await answersFromDatabase()).toBe(true);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
}

/** Leaves the bundled pack as an earlier release has installed it, and gives back its rows. */
async function leaveOlderRevision(): Promise<Rows> {
  const { openDatabase } = await import('../platform/db/open-database');
  const { installPack } = await import('../platform/db/packs');
  await installPack(await openDatabase(), { ...buildPack(), id: 'sahel' as never, revision: 0 }, 7);
  restartBackground();
  return storedRows();
}

/** The rows that a pack's pointer leads to, and the pointer. */
function currentOf({ packs, ...rows }: Rows): Rows {
  const [pointer] = packs as { id: string; revision: number }[];
  const isCurrent = (row: object) => (row as { revision: number }).revision === pointer?.revision;
  const { topics, aliases, outlets, events } = rows;
  return {
    packs,
    topics: topics.filter(isCurrent),
    aliases: aliases.filter(isCurrent),
    outlets: outlets.filter(isCurrent),
    events: events.filter(isCurrent),
  };
}

describe('a worker killed at any moment', { timeout: 60_000 }, () => {
  it('of the first installation leaves nothing of the pack or all of it, and the next question answers', async () => {
    const found = new Set<string>();

    const killed = await killAtEach(
      () => Promise.resolve(),
      databaseInUse,
      async () => {
        const rows = await storedRows();
        expect([NOTHING, healthyRows]).toContainEqual(rows);
        found.add(rows.packs.length === 0 ? 'nothing' : 'all');
        await expectHealth();
        expect(await storedRows()).toEqual(healthyRows);
        expect(await notedFaults()).toEqual([]);
      },
    );

    expect(killed).toBeGreaterThan(5);
    recordHeld('background ended at each wait of the first installation', killed);
    expect(found).toEqual(new Set(['nothing', 'all']));
  });

  it('of an update leaves the revision before or the new one, each whole, and the next question answers', async () => {
    let before = NOTHING;

    const killed = await killAtEach(
      async () => {
        before = await leaveOlderRevision();
      },
      databaseInUse,
      async () => {
        expect([before, healthyRows]).toContainEqual(currentOf(await storedRows()));
        await expectHealth();
        expect(currentOf(await storedRows())).toEqual(healthyRows);
        expect(await notedFaults()).toEqual([]);
      },
    );

    expect(killed).toBeGreaterThan(5);
    recordHeld('background ended at each wait of an update', killed);
  });

  it('of a sweep leaves every row that a pointer leads to, and the next sweep takes the others', async () => {
    const sweep = async () => (await import('./installed-packs')).sweepPacks();

    const killed = await killAtEach(
      async () => {
        await leaveOlderRevision();
        await databaseInUse();
        restartBackground();
      },
      sweep,
      async () => {
        expect(currentOf(await storedRows())).toEqual(healthyRows);
        await sweep();
        expect(await storedRows()).toEqual(healthyRows);
      },
    );

    expect(killed).toBeGreaterThan(5);
    recordHeld('background ended at each wait of a sweep', killed);
  });

  it('of a repair leaves the damaged rows or whole ones, and the next question answers', async () => {
    const garbage = { ...bundledFrom, topic: { id: 'mali' } };
    let damaged = NOTHING;

    const killed = await killAtEach(
      async () => {
        await databaseInUse();
        const database = await openPastExtension();
        await database.put('topics', garbage as never);
        database.close();
        damaged = await storedRows();
        restartBackground();
      },
      async () => (await import('./installed-packs')).rebuildPacks(),
      async () => {
        expect([damaged, healthyRows]).toContainEqual(await storedRows());
        await expectHealth();
        expect(await storedRows()).toEqual(healthyRows);
      },
    );

    expect(killed).toBeGreaterThan(5);
    recordHeld('background ended at each wait of a repair', killed);
  });
});
