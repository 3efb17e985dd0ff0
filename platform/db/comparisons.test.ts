import { beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { dropComparisonsBefore, putComparison, readComparison } from './comparisons';
import type { ComparisonRow, Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const HERE = 'https://a.example/dam';
const THERE = 'https://b.example/dam';

const buildRow = (rest: Partial<ComparisonRow> = {}): ComparisonRow => ({
  pair: [HERE, THERE],
  revisions: ['a1', 'b1'],
  comparison: { differently: [], onlyThere: [], onlyHere: [], both: [] },
  savedAt: 7,
  ...rest,
});

describe('readComparison', () => {
  it('gives the comparison of a pair that was made of these revisions', async () => {
    await putComparison(database, buildRow());

    expect(await readComparison(database, buildRow())).toEqual(buildRow());
  });

  it.each<[string, Partial<ComparisonRow>]>([
    ['the story here has changed', { revisions: ['a2', 'b1'] }],
    ['the story there has changed', { revisions: ['a1', 'b2'] }],
    ['the sides have changed places', { pair: [THERE, HERE], revisions: ['b1', 'a1'] }],
    ['the other story is another one', { pair: [HERE, 'https://c.example/dam'] }],
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

describe('dropComparisonsBefore', () => {
  it('forgets what was made before a moment, and says how many there were', async () => {
    for (const savedAt of [1, 2, 3]) await putComparison(database, buildRow({ pair: [HERE, `${savedAt}`], savedAt }));

    expect(await dropComparisonsBefore(database, 3)).toBe(2);

    expect((await database.getAll('comparisons')).map(({ savedAt }) => savedAt)).toEqual([3]);
  });

  it('forgets nothing where nothing is older', async () => {
    expect(await dropComparisonsBefore(database, 3)).toBe(0);
  });
});
