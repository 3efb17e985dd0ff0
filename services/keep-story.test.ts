import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser, restartBackground } from '../tests/support/background';
import { topicId } from '../tests/support/builders';
import { breakDatabase, buildArticle, readArticles, senderIn } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

async function keptRows() {
  const { openDatabase } = await import('../platform/db/open-database');
  return (await openDatabase()).getAll('stories');
}

describe('keepStory', () => {
  it('keeps a story whole, with what it is found by', async () => {
    const story = buildArticle({ url: 'https://www.news.example/dam', siteName: 'The Example' });

    await readArticles(story);

    expect(await keptRows()).toEqual([
      {
        ...story,
        outlet: 'news.example',
        host: 'news.example',
        name: 'The Example',
        topics: ['mali'],
        words: ['dam', 'opens', 'the', 'example'],
        day: '2024-03-02',
        savedAt: Date.UTC(2024, 2, 10),
      },
    ]);
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

    expect(await keptRows()).toMatchObject([{ title: 'Dam opens late', savedAt: Date.UTC(2024, 2, 10) + 1 }]);
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
