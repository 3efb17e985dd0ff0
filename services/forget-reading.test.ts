import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { breakDatabase, buildArticle, readArticles } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

describe('forgetReading', () => {
  it('forgets what it is told, and says how many stories that were', async () => {
    await readArticles(buildArticle(), buildArticle({ url: 'https://other.example/dam' }));
    const { forgetReading } = await import('./forget-reading');
    const { listReading } = await import('./list-reading');

    expect(await forgetReading({ kind: 'site', host: 'news.example' })).toEqual({ ok: true, value: { forgotten: 1 } });

    expect(await listReading({ query: '', from: 0 })).toMatchObject({
      value: { stories: [{ host: 'other.example' }] },
    });
  });

  it('does not say that something is forgotten where the database cannot be used', async () => {
    breakDatabase();
    const { forgetReading } = await import('./forget-reading');

    expect(await forgetReading({ kind: 'all' })).toEqual({ ok: false, error: 'storage' });
  });
});
