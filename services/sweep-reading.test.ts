import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildComparisonRow, keptUrls } from '../tests/support/reading-rows';
import { buildArticle, READ_AT, readArticles } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

const DAY_MS = 86_400_000;

describe('sweepReading', () => {
  it('forgets what was read longer ago than the reader wants it kept', async () => {
    const { changeSettings } = await import('../platform/settings-store');
    const { sweepReading } = await import('./sweep-reading');
    await changeSettings((settings) => ({ ...settings, readingDays: 7 }));
    await readArticles(buildArticle(), buildArticle({ url: 'https://other.example/dam' }));

    expect(await sweepReading(READ_AT + 7 * DAY_MS)).toBe(0);
    expect(await sweepReading(READ_AT + 7 * DAY_MS + 1)).toBe(1);
    expect(await sweepReading()).toBe(1);
  });

  it('puts into the index what is not in it', async () => {
    const { sweepReading } = await import('./sweep-reading');
    const { openDatabase } = await import('../platform/db/open-database');
    await readArticles(buildArticle());
    const database = await openDatabase();
    const before = await keptUrls(database);
    await database.clear('postings');

    await sweepReading(READ_AT);

    expect(await keptUrls(database)).toEqual(before);
  });

  it('forgets comparisons that were made more than 30 days ago, and leaves their stories', async () => {
    const { sweepReading } = await import('./sweep-reading');
    const { openDatabase } = await import('../platform/db/open-database');
    await readArticles(buildArticle());
    const database = await openDatabase();
    for (const [at, savedAt] of [READ_AT, READ_AT + 1].entries()) {
      await database.put('comparisons', buildComparisonRow({ pair: [`${at}`, 'there'], savedAt }));
    }

    expect(await sweepReading(READ_AT + 30 * DAY_MS)).toBe(0);
    expect(await database.count('comparisons')).toBe(2);
    expect(await sweepReading(READ_AT + 30 * DAY_MS + 1)).toBe(0);

    expect((await database.getAll('comparisons')).map(({ savedAt }) => savedAt)).toEqual([READ_AT + 1]);
    expect(await database.count('stories')).toBe(1);
  });
});
