import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { buildArticle, readArticles } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

const DAY_MS = 86_400_000;
const READ_AT = Date.UTC(2024, 2, 10);

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
});
