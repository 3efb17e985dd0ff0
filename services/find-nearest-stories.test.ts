import { beforeEach, describe, expect, it } from 'vitest';
import { beginInNewBrowser } from '../tests/support/background';
import { topicId } from '../tests/support/builders';

beforeEach(() => beginInNewBrowser());

async function near(publishedOn: string | null, host = 'news.example') {
  const { findNearestStories } = await import('./find-nearest-stories');
  const answer = await findNearestStories({ topicId: topicId('mali'), publishedOn, url: `https://${host}/` });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

describe('findNearestStories', () => {
  it('gives stories of the same two weeks, with their outlets’ labels and where to read them', async () => {
    const found = await near('2022-05-10');

    expect(found.map(({ outlet }) => outlet.name).toSorted()).toEqual(['GlobalPost', 'Press TV']);
    for (const { url, title, outlet } of found) {
      expect(url).toMatch(/^https:/u);
      expect(title.en).not.toBe('');
      expect(outlet).toHaveProperty('sources.0.url');
    }
  });

  it('gives none of the outlet that is being read', async () => {
    expect((await near('2022-05-10', 'www.presstv.ir')).map(({ outlet }) => outlet.name)).toEqual(['GlobalPost']);
  });

  it('gives a page of today none of years ago', async () => {
    expect(await near('2026-05-10')).toEqual([]);
  });
});
