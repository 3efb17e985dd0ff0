import { expect, it } from 'vitest';
import { buildDatabase } from '../../tests/support/databases';
import { keep } from '../../tests/support/reading-rows';
import { openReading } from './open-reading';

const A = 'https://a.example/dam';
const B = 'https://b.example/dam';

it('answers questions that follow one another', async () => {
  const database = await buildDatabase();
  await keep(database, { url: A, publishedOn: '2024-03-01' });
  await keep(database, { url: B, publishedOn: '2024-03-02' });
  await database.put('stories', { url: 'damaged' } as never);
  const reading = openReading(database);

  const days = await reading.readDays('2024-03-01', '2024-03-02');
  const urls = days.flatMap((row) => row.urls);
  const profiles = await reading.readProfiles(urls);
  const stories = await reading.readStories(['damaged', ...urls.toReversed(), 'none']);

  expect(urls).toEqual([A, B]);
  expect(profiles.map(({ url }) => url)).toEqual([A, B]);
  expect(stories.map(({ url }) => url)).toEqual([B, A]);
});

it('gives nothing where nothing is kept', async () => {
  const reading = openReading(await buildDatabase());

  expect(await reading.readDays('2024-03-01', '2024-03-02')).toEqual([]);
  expect(await reading.readProfiles([A])).toEqual([]);
  expect(await reading.readStories([A])).toEqual([]);
});

it('refuses a question that comes after something else was awaited', async () => {
  const reading = openReading(await buildDatabase());
  await reading.readStories([A]);
  await new Promise((resolve) => setTimeout(resolve, 10));

  const asked = [reading.readDays('2024-03-01', '2024-03-02'), reading.readProfiles([A]), reading.readStories([A])];
  const answers = await Promise.allSettled<unknown>(asked);

  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
});
