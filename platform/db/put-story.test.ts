import { beforeEach, describe, expect, it } from 'vitest';
import { indexStory } from '../../core/stories/index-story';
import { topicId } from '../../tests/support/builders';
import { buildDatabase } from '../../tests/support/databases';
import { buildStoryRow, keep, keptUrls } from '../../tests/support/reading-rows';
import { putStory, READING_BUDGET } from './put-story';
import type { Database } from './schema';

let database: Database;

beforeEach(async () => {
  database = await buildDatabase();
});

const DAM = 'https://a.example/dam';
const DAY = '2024-03-02';
const rows = () => database.getAll('stories');

/** A text of so many sentences, each with words of its own; `from` tells texts apart. */
const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `Gate ${from + at} of weir${from + at} held back barge${from + at}.`);

describe('putStory', () => {
  it('keeps a story whole, with a profile, and a place in the postings of its day', async () => {
    const story = buildStoryRow({ url: DAM });

    expect(await putStory(database, story, indexStory(story))).toBe('new');

    expect(await rows()).toEqual([story]);
    const { profile } = indexStory(story);
    expect(await database.getAll('profiles')).toEqual([{ ...profile, url: DAM, outlet: 'a.example', day: DAY }]);
    expect(await keptUrls(database)).toEqual({ stories: [DAM], profiles: [DAM], postings: { [DAY]: [DAM] } });
  });

  it('keeps nothing where the story cannot be stored, and loses nothing', async () => {
    await keep(database, { url: DAM });
    const before = await keptUrls(database);

    await expect(keep(database, { url: DAM, title: 'New', words: (() => 'a function') as never })).rejects.toThrow(
      /could not be cloned/,
    );

    expect(await keptUrls(database)).toEqual(before);
    expect(await rows()).toMatchObject([{ title: 'Dam opens' }]);
  });
});

describe('a story that is read again', () => {
  beforeEach(() => keep(database, { url: DAM, sentences: ['The dam opened.', 'A choir sang.'], savedAt: 1 }));

  it('stays one story under any of its addresses', async () => {
    const again = 'https://m.a.example/dam/amp';

    expect(await keep(database, { url: again, outlet: 'a.example', title: 'Dam open', savedAt: 2 })).toBe('again');

    expect(await keptUrls(database)).toEqual({ stories: [again], profiles: [again], postings: { [DAY]: [again] } });
  });

  it.each<[string, Parameters<typeof keep>[1], string]>([
    ['longer', { url: DAM, sentences: ['The dam opened.', 'A choir sang.', 'It rained.'] }, 'Dam opens'],
    ['under another title', { url: DAM, sentences: ['It opened.'], title: 'Dam opens late' }, 'Dam opens late'],
  ])('has its latest text where that is %s', async (_what, rest, title) => {
    await keep(database, { ...rest, savedAt: 2 });

    expect(await rows()).toMatchObject([{ sentences: rest.sentences, title, savedAt: 2 }]);
  });

  it('keeps the text that tells more where it is cut short now, and was read now', async () => {
    expect(await keep(database, { url: DAM, sentences: ['The dam opened.'], savedAt: 2 })).toBe('again');

    expect(await rows()).toMatchObject([{ sentences: ['The dam opened.', 'A choir sang.'], savedAt: 2 }]);
    expect((await keptUrls(database)).postings).toEqual({ [DAY]: [DAM] });
  });

  it('is found by the topics that are told now, and where it is cut short, by the earlier ones, too', async () => {
    const [first, second] = [topicId('mali'), topicId('france')];
    const termsOf = async () => (await database.get('profiles', DAM))?.terms.length ?? 0;
    const text = ['The dam opened.', 'A choir sang.'];
    const without = await termsOf();

    await keep(database, { url: DAM, sentences: text, topics: [first], savedAt: 2 });
    expect(await rows()).toMatchObject([{ topics: [first], savedAt: 2 }]);
    expect(await termsOf()).toBe(without + 1);

    await keep(database, { url: DAM, sentences: text.slice(0, 1), topics: [second], savedAt: 3 });
    expect(await rows()).toMatchObject([{ sentences: text, topics: [first, second], savedAt: 3 }]);
    expect(await termsOf()).toBe(without + 2);

    await keep(database, { url: DAM, sentences: text, topics: [], savedAt: 4 });
    expect(await rows()).toMatchObject([{ topics: [], savedAt: 4 }]);
    expect(await termsOf()).toBe(without);
    expect((await keptUrls(database)).postings).toEqual({ [DAY]: [DAM] });
  });

  it('takes the place of a row that was damaged', async () => {
    const [row] = await rows();
    await database.put('stories', { ...row, sentences: undefined } as never);

    expect(await keep(database, { url: DAM, sentences: ['It opened.'] })).toBe('again');

    expect(await rows()).toMatchObject([{ sentences: ['It opened.'] }]);
  });

  it('leaves nothing behind on the day on which it was', async () => {
    await keep(database, { url: DAM, title: 'Dam opens again', publishedOn: '2024-03-05' });

    expect((await keptUrls(database)).postings).toEqual({ '2024-03-05': [DAM] });
  });

  it('keeps its day where the page tells none any more', async () => {
    await keep(database, { url: DAM, title: 'Dam opens again', publishedOn: null, day: '2024-03-10' });

    expect(await rows()).toMatchObject([{ title: 'Dam opens again', day: DAY, publishedOn: DAY }]);
    expect(await database.getAll('profiles')).toMatchObject([{ day: DAY, publishedOn: DAY }]);
  });

  it('is left alone where it may not be replaced', async () => {
    const before = await rows();

    expect(await keep(database, { url: DAM, title: 'New' }, { mayReplace: false })).toBe('too-soon');
    expect(await keep(database, { url: 'https://a.example/x', title: 'New' }, { mayReplace: false })).toBe('new');

    expect(await database.get('stories', DAM)).toEqual(before[0]);
  });

  it('is replaced all the same by a text that has grown a good deal, of which the rest would be lost', async () => {
    const sentences = ['The dam opened.', 'A choir sang.', 'It rained all day.'];

    expect(await keep(database, { url: DAM, sentences }, { mayReplace: false })).toBe('again');

    expect(await rows()).toMatchObject([{ sentences }]);
  });
});

it.each([['9999-12-31'], ['0000-01-01'], ['2024-02-29']])('a story is kept of the day %s', async (publishedOn) => {
  expect(await keep(database, { url: DAM, publishedOn })).toBe('new');

  expect((await keptUrls(database)).postings).toEqual({ [publishedOn]: [DAM] });
});

describe('nearly the same text', () => {
  const again = 'https://a.example/2024/dam';

  beforeEach(() => keep(database, { url: DAM, sentences: text(0, 40) }));

  it('of one outlet at another address is one story, at the later address', async () => {
    const publishedOn = '2024-03-04';

    await keep(database, { url: again, publishedOn, title: 'Dam open', sentences: text(0, 39) });

    expect(await keptUrls(database)).toEqual({
      stories: [again],
      profiles: [again],
      postings: { [publishedOn]: [again] },
    });
  });

  it.each<[string, Parameters<typeof keep>[1]]>([
    ['of another outlet', { url: 'https://b.example/dam', sentences: text(0, 40) }],
    ['of days later', { url: again, sentences: text(0, 40), publishedOn: '2024-03-05' }],
    ['under another title', { url: again, sentences: text(0, 40), title: 'Bridge closes' }],
    ['with other sentences beside it', { url: again, sentences: [...text(0, 10), ...text(50, 80)] }],
  ])('%s is another story', async (_what, rest) => {
    expect(await keep(database, rest)).toBe('new');

    expect((await rows()).map(({ url }) => url).toSorted()).toEqual([DAM, rest.url].toSorted());
  });
});

describe('the budget', () => {
  const read = (place: number, host = 'a.example', budget: Partial<typeof READING_BUDGET> = {}) =>
    keep(
      database,
      { url: `https://${host}/${place}`, title: `Title ${place}`, savedAt: place },
      { budget: { ...READING_BUDGET, ...budget } },
    );

  it('of an outlet lets its earliest readings go, with their index, and no other outlet’s', async () => {
    await read(0, 'b.example');
    for (const place of [3, 1, 2, 4]) await read(place, 'a.example', { ofOutlet: 2 });

    const left = ['https://a.example/3', 'https://a.example/4', 'https://b.example/0'];
    expect(await keptUrls(database)).toEqual({ stories: left, profiles: left, postings: { [DAY]: left } });
  });

  it('is reached again in steps where far more is kept', async () => {
    for (let place = 0; place < 60; place++) await read(place);

    await read(60, 'a.example', { ofOutlet: 5 });
    expect(await database.count('stories')).toBe(61 - 50);
    await read(61, 'a.example', { ofOutlet: 5 });
    expect(await database.count('stories')).toBe(5);
  });

  it('keeps no more new stories of an outlet within a day, and goes on the day after', async () => {
    const dayMs = 86_400_000;
    for (const place of [1, 2, 3]) {
      expect(await read(place, 'a.example', { newInDay: 2 })).toBe(place === 3 ? 'too-many' : 'new');
    }

    expect(await read(1, 'a.example', { newInDay: 2 })).toBe('again');
    expect(await read(4, 'b.example', { newInDay: 2 })).toBe('new');
    expect(await read(dayMs + 5, 'a.example', { newInDay: 2 })).toBe('new');
    expect(await database.count('stories')).toBe(4);
  });
});
