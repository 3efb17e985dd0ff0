import { beforeEach, describe, expect, it } from 'vitest';
import { buildStory } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import type { Database, StoryRow } from './schema';
import { dropStoriesBefore, putStory, readStoriesOf } from './stories';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const storyOf = (day: string, rest: Partial<StoryRow> = {}): StoryRow => ({
  ...buildStory({ url: `https://a.example/${day}` }),
  outlet: 'a.example',
  day,
  savedAt: 7,
  ...rest,
});

/** Keeps a story of each day, in this order. */
async function keep(...days: string[]): Promise<void> {
  for (const day of days) await putStory(database, storyOf(day));
}

async function daysOf(first: string, last: string): Promise<string[]> {
  return (await readStoriesOf(database, first, last)).map(({ day }) => day);
}

describe('putStory', () => {
  it('keeps a story whole', async () => {
    await keep('2024-03-02');

    expect(await readStoriesOf(database, '2024-03-02', '2024-03-02')).toEqual([storyOf('2024-03-02')]);
  });

  it('keeps one story of an address, the latest', async () => {
    await keep('2024-03-02');

    await putStory(database, storyOf('2024-03-02', { title: 'Dam opens late' }));

    expect(await readStoriesOf(database, '2024-03-02', '2024-03-02')).toMatchObject([{ title: 'Dam opens late' }]);
  });

  it('fails where the story cannot be stored, and keeps nothing of it', async () => {
    const unstorable = storyOf('2024-03-02', { title: (() => 'a function') as never });

    await expect(putStory(database, unstorable)).rejects.toThrow(/could not be cloned/);

    expect(await daysOf('2024-01-01', '2024-12-31')).toEqual([]);
  });
});

describe('readStoriesOf', () => {
  it('gives the stories of a span of days, both ends included, oldest first', async () => {
    await keep('2024-03-05', '2024-03-02', '2024-03-01', '2024-03-03', '2024-03-04');

    expect(await daysOf('2024-03-02', '2024-03-04')).toEqual(['2024-03-02', '2024-03-03', '2024-03-04']);
  });

  it('gives nothing for days without a story', async () => {
    await keep('2024-03-02');

    expect(await daysOf('2024-03-03', '2024-12-31')).toEqual([]);
  });
});

describe('dropStoriesBefore', () => {
  it('forgets what is older than a day, and says how many there were', async () => {
    await keep('2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04');

    expect(await dropStoriesBefore(database, '2024-03-03')).toBe(2);

    expect(await daysOf('2024-01-01', '2024-12-31')).toEqual(['2024-03-03', '2024-03-04']);
  });

  it('forgets nothing where nothing is older', async () => {
    await keep('2024-03-03');

    expect(await dropStoriesBefore(database, '2024-03-03')).toBe(0);

    expect(await daysOf('2024-01-01', '2024-12-31')).toEqual(['2024-03-03']);
  });
});
