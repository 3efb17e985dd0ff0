import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { topicId } from '../tests/support/builders';
import { breakDatabase, buildArticle, READ_AT, readArticles, senderIn } from '../tests/support/own-reading';
import { keptUrls } from '../tests/support/reading-rows';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

/** The database of the background of this moment. */
async function openDatabase() {
  return (await import('../platform/db/open-database')).openDatabase();
}

async function keptRows() {
  return (await openDatabase()).getAll('stories');
}

describe('keepStory', () => {
  it('keeps a story whole, with what it is found by', async () => {
    const story = buildArticle({ url: 'https://www.news.example/dam', siteName: 'The Example' });

    await readArticles(story);

    expect(await keptRows()).toEqual([
      {
        ...story,
        key: 'news.example/dam',
        outlet: 'news.example',
        host: 'news.example',
        name: 'The Example',
        topics: ['mali'],
        words: ['dam', 'opens', 'the', 'example'],
        day: '2024-03-02',
        savedAt: READ_AT,
      },
    ]);
  });

  it('keeps nothing of an intranet’s page, which claims its outlet’s address', async () => {
    const { keepStory } = await import('./keep-story');
    const sender = { ...senderIn({ isPrivate: false }), url: 'https://intranet.news.example/dam' };

    await keepStory({ story: buildArticle(), topics: [topicId('mali')] }, sender, READ_AT);

    expect(await keptRows()).toEqual([]);
  });

  it('puts it into the index', async () => {
    await readArticles(buildArticle());

    expect(await keptUrls(await openDatabase())).toEqual({
      stories: ['https://news.example/dam'],
      profiles: ['https://news.example/dam'],
      postings: { '2024-03-02': ['https://news.example/dam'] },
    });
  });

  it('takes a site for the outlet of all its hosts', async () => {
    await readArticles(buildArticle({ url: 'https://en.news.example/dam' }));

    expect(await keptRows()).toMatchObject([{ outlet: 'news.example', host: 'en.news.example', name: 'The Example' }]);
  });

  it('names an outlet as packs do', async () => {
    await readArticles(buildArticle({ url: 'https://en.presstv.ir/dam', siteName: 'presstv.ir' }));

    expect(await keptRows()).toMatchObject([{ outlet: 'press-tv', name: 'Press TV', host: 'en.presstv.ir' }]);
  });

  it('takes the day of reading where the page has none', async () => {
    await readArticles(buildArticle({ publishedOn: null }));

    expect(await keptRows()).toMatchObject([{ publishedOn: null, day: '2024-03-10' }]);
  });

  it('keeps the latest reading of a story only', async () => {
    await readArticles(buildArticle(), buildArticle({ title: 'Dam opens late', url: 'https://news.example/dam#end' }));

    expect(await keptRows()).toMatchObject([{ title: 'Dam opens late', savedAt: READ_AT + 1 }]);
  });

  it('writes a story that does not grow again once in thirty seconds, however often its page sends it', async () => {
    const { keepStory } = await import('./keep-story');
    const titles: (string | undefined)[] = [];
    for (let second = 0; second < 62; second++) {
      const story = buildArticle({ title: `Live: ${second} seconds` });
      await keepStory({ story, topics: [topicId('mali')] }, senderIn({ isPrivate: false }), READ_AT + second * 1_000);
      const rows = await keptRows();
      expect(rows).toHaveLength(1);
      titles.push(rows[0]?.title);
    }

    expect([...new Set(titles)]).toEqual([0, 1, 31, 61].map((second) => `Live: ${second} seconds`));
  });

  it('writes each of many stories of one moment once', async () => {
    const { keepStory } = await import('./keep-story');
    const keep = (title: string) =>
      keepStory({ story: buildArticle({ title }), topics: [topicId('mali')] }, senderIn({ isPrivate: false }), READ_AT);

    await Promise.all(['One', 'Two', 'Three', 'Four'].map(keep));

    expect(await keptRows()).toMatchObject([{ title: 'Two' }]);
  });

  it('keeps a story that was forgotten when it is read again', async () => {
    const { forgetReading } = await import('./forget-reading');
    await readArticles(buildArticle(), buildArticle({ title: 'Dam opens late' }));
    await forgetReading({ kind: 'all' });

    await readArticles(buildArticle());

    expect(await keptRows()).toMatchObject([{ title: 'Dam opens' }]);
  });

  it('keeps nothing that was read in a private window, or where the reader does not want it', async () => {
    const { keepStory } = await import('./keep-story');
    const { changeSettings } = await import('../platform/settings-store');
    const read = { story: buildArticle(), topics: [topicId('mali')] };

    await keepStory(read, senderIn({ isPrivate: true }));
    await keepStory(read, {});
    await changeSettings((settings) => ({ ...settings, keepsReading: false }));
    await keepStory(read, senderIn({ isPrivate: false }));

    expect(await keptRows()).toEqual([]);
  });

  it('keeps nothing of a page of private affairs', async () => {
    await readArticles(buildArticle({ url: 'https://mail.news.example/dam' }));

    expect(await keptRows()).toEqual([]);
  });

  it('says in the console only that a story could not be kept', async () => {
    breakDatabase();

    await readArticles(buildArticle());

    expect(console.error).toHaveBeenCalledWith('Sidelight could not keep a story:', expect.anything());
    vi.restoreAllMocks();
    restartBackground();
    expect(await keptRows()).toEqual([]);
  });
});
