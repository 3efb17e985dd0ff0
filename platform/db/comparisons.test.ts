import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { buildComparisonRow, buildStoryRow } from '../../tests/support/reading-rows';
import { clearComparisons, dropComparisonsBefore, putComparison, readComparison } from './comparisons';
import type { ComparisonRow, Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
  await keepStories(HERE, THERE);
});

const [HERE, THERE] = ['a.example/dam', 'b.example/dam'] as const;

const buildRow = (rest: Partial<ComparisonRow> = {}) => buildComparisonRow({ pair: [HERE, THERE], ...rest });

/** Keeps stories under these keys. */
async function keepStories(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await database.put('stories', buildStoryRow({ url: `https://${key}`, key }));
}

describe('readComparison', () => {
  it('gives the comparison of a pair that was made of these revisions', async () => {
    await putComparison(database, buildRow());

    expect(await readComparison(database, buildRow())).toEqual(buildRow());
  });

  it.each<[string, Partial<ComparisonRow>]>([
    ['the story here has changed', { revisions: ['a2', 'b1'] }],
    ['the story there has changed', { revisions: ['a1', 'b2'] }],
    ['the sides have changed places', { pair: [THERE, HERE], revisions: ['b1', 'a1'] }],
    ['the other story is another one', { pair: [HERE, 'c.example/dam'] }],
  ])('gives nothing where %s', async (_what, asked) => {
    await putComparison(database, buildRow());

    expect(await readComparison(database, buildRow(asked))).toBeUndefined();
  });
});

describe('putComparison', () => {
  it('puts a comparison of later revisions in place of the one before', async () => {
    await putComparison(database, buildRow());
    const later = buildRow({ revisions: ['a2', 'b1'], savedAt: 8 });

    await putComparison(database, later);

    expect(await readComparison(database, buildRow())).toBeUndefined();
    expect(await readComparison(database, later)).toEqual(later);
  });
});

describe('a comparison of stories that are not both kept', () => {
  it.each([
    ['here', ['gone.example/', THERE]],
    ['there', [HERE, 'gone.example/']],
    ['here, which has no address', ['', THERE]],
  ] as const)('is not kept: the one %s', async (_which, pair) => {
    await putComparison(database, buildRow({ pair }));

    expect(await database.getAll('comparisons')).toEqual([]);
  });
});

describe('more comparisons than are kept', () => {
  it('push out those that were made first', async () => {
    for (const savedAt of [3, 1, 2, 4]) {
      const there = `${savedAt}.example/`;
      await keepStories(there);
      await putComparison(database, buildRow({ pair: [HERE, there], savedAt }), 2);
    }

    expect((await database.getAll('comparisons')).map(({ savedAt }) => savedAt)).toEqual([3, 4]);
  });
});

describe('dropComparisonsBefore', () => {
  it('forgets what was made before a moment, and says how many there were', async () => {
    for (const savedAt of [1, 2, 3]) {
      const there = `${savedAt}.example/`;
      await keepStories(there);
      await putComparison(database, buildRow({ pair: [HERE, there], savedAt }));
    }

    expect(await dropComparisonsBefore(database, 3)).toBe(2);

    expect((await database.getAll('comparisons')).map(({ savedAt }) => savedAt)).toEqual([3]);
  });

  it('forgets nothing where nothing is older', async () => {
    expect(await dropComparisonsBefore(database, 3)).toBe(0);
  });
});

describe('clearComparisons', () => {
  it('forgets all comparisons, and no story', async () => {
    await putComparison(database, buildRow());

    await clearComparisons(database);

    expect(await database.count('comparisons')).toBe(0);
    expect(await database.count('stories')).toBe(2);
  });
});
