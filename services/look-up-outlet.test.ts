import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutletId } from '../core/packs/pack';
import { beginInNewBrowser } from '../tests/support/background';
import { breakDatabase, buildArticle, readArticles } from '../tests/support/own-reading';

const IN_PACK = 'https://www.presstv.ir/Detail/2022/05/03/681424/Mali-junta-cut-off-military-cooperation-France';

beforeEach(() => beginInNewBrowser());

afterEach(() => {
  vi.restoreAllMocks();
});

async function lookUp(id: string) {
  const { lookUpOutlet } = await import('./look-up-outlet');
  const answer = await lookUpOutlet({ id: id as OutletId });
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

describe('lookUpOutlet', () => {
  it('gives its label with sources, its hosts, and its stories in packs', async () => {
    const outlet = await lookUp('press-tv');

    expect(outlet).toMatchObject({
      label: { id: 'press-tv', name: 'Press TV' },
      hosts: ['presstv.ir', 'presstv.co.uk'],
    });
    expect(outlet?.label.sources.length).toBeGreaterThan(0);
    expect(outlet?.stories).toMatchObject([{ url: IN_PACK, outlet: 'Press TV', publishedOn: '2022-05-03' }]);
  });

  it('gives its stories in own reading too, the latest first', async () => {
    const address = (path: string) => `https://www.presstv.ir/${path}`;
    await readArticles(
      buildArticle({ url: address('later'), title: 'Later', publishedOn: '2024-03-02' }),
      buildArticle({ url: address('earlier'), title: 'Earlier', publishedOn: '2021-03-02' }),
      buildArticle({ url: address('undated'), title: 'Undated', publishedOn: null }),
    );

    const stories = (await lookUp('press-tv'))?.stories ?? [];

    expect(stories.map(({ title, url }) => (url === IN_PACK ? 'in pack' : title.en))).toEqual([
      'Undated',
      'Later',
      'in pack',
      'Earlier',
    ]);
    expect(stories[0]).toEqual({
      outlet: 'Press TV',
      title: { en: 'Undated' },
      url: address('undated'),
      language: 'en',
      publishedOn: null,
    });
  });

  it('gives a story once that was read and is in a pack', async () => {
    await readArticles(buildArticle({ url: `${IN_PACK}?from=front` }));

    expect((await lookUp('press-tv'))?.stories).toHaveLength(1);
  });

  it('is null for an outlet that no pack knows', async () => {
    expect(await lookUp('atlantis-post')).toBeNull();
  });

  it('gives what packs know where the database cannot be used', async () => {
    breakDatabase();

    expect((await lookUp('press-tv'))?.stories).toHaveLength(1);
  });
});
