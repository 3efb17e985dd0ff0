import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { breakDatabase, buildArticle, readArticles } from '../tests/support/own-reading';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

async function list(query: string, from = 0) {
  const { listReading } = await import('./list-reading');
  const answer = await listReading({ query, from });
  if (!answer.ok) throw new Error(answer.error);
  const { stories, ...rest } = answer.value;
  return { titles: stories.map(({ title }) => title), ...rest };
}

const article = (title: string, siteName = 'The Example') =>
  buildArticle({ url: `https://news.example/${encodeURIComponent(title)}`, title, siteName });

describe('listReading', () => {
  it('gives what was read last first', async () => {
    await readArticles(article('Dam'), article('River'));

    expect(await list('')).toEqual({ titles: ['River', 'Dam'], total: 2, hasMore: false });
  });

  it('gives a story as the list shows it, without its text', async () => {
    await readArticles(article('Dam'));
    const { listReading } = await import('./list-reading');

    expect(await listReading({ query: '', from: 0 })).toMatchObject({
      value: {
        stories: [
          {
            ...{ url: 'https://news.example/Dam', title: 'Dam', outlet: 'The Example', host: 'news.example' },
            ...{ language: 'en', publishedOn: '2024-03-02', topics: ['mali'], savedAt: Date.UTC(2024, 2, 10) },
          },
        ],
      },
    });
    expect(JSON.stringify(await listReading({ query: '', from: 0 }))).not.toContain('choir');
  });

  it('gives fifty at once, and then the others', async () => {
    await readArticles(...Array.from({ length: 53 }, (_, place) => article(`Dam ${place}`)));

    const [first, second] = [await list(''), await list('', 50)];

    expect([first.titles.length, first.titles[0], first.hasMore]).toEqual([50, 'Dam 52', true]);
    expect(second).toEqual({ titles: ['Dam 2', 'Dam 1', 'Dam 0'], total: 53, hasMore: false });
    expect(await list('dam', 50)).toEqual(second);
  });

  it.each([
    ['a word of the title', 'riv', ['River rises', 'River of Mali']],
    ['words in any order', 'mali riv', ['River of Mali']],
    ['the outlet', 'courier', ['Dam']],
    ['an Arabic word behind another', 'بالساحل', ['أزمة الساحل']],
    ['nothing that was read', 'election', []],
    ['no word', '…', []],
  ])('finds by %s, and says how many there are in all', async (_what, query, titles) => {
    const others = [article('River of Mali'), article('River rises'), article('أزمة الساحل')];
    await readArticles(article('Dam', 'The Courier'), ...others);

    expect(await list(query)).toEqual({ titles, total: 4, hasMore: false });
  });

  it('says that the database cannot be used', async () => {
    breakDatabase();
    const { listReading } = await import('./list-reading');

    expect(await listReading({ query: '', from: 0 })).toEqual({ ok: false, error: 'storage' });
  });
});
