import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { linkedArticle, type LinkedArticle } from './article-linked-data';

function read(...scripts: readonly string[]): LinkedArticle {
  showPage('', { head: scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('') });
  return linkedArticle(document);
}

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Dam opens',
  description: 'The dam at Ilo is open.',
  articleBody: 'The dam opened.\nIt rained.',
  datePublished: '2024-03-02',
  author: [{ name: 'A. Pell' }, 'B. Orr'],
  publisher: { name: 'The Example' },
  inLanguage: 'en-GB',
  isAccessibleForFree: 'False',
};

describe('linkedArticle', () => {
  it.each([
    ['an object', ARTICLE],
    ['a list', [{ '@type': 'WebSite', headline: 'Not this' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'Organization' }, ARTICLE] }],
  ])('is read from %s', (_what, data) => {
    expect(read(JSON.stringify(data))).toMatchObject({
      headline: 'Dam opens',
      description: 'The dam at Ilo is open.',
      body: 'The dam opened.\nIt rained.',
      publishedOn: '2024-03-02',
      authors: ['A. Pell', 'B. Orr'],
      publisher: 'The Example',
      language: 'en-GB',
      isFree: false,
    });
  });

  it('is read past broken scripts and in spite of bare line breaks', () => {
    const article = read('{"@type": NewsArticle', '{"@type": ["Thing", "Article"], "headline": "Dam\nopens"}');

    expect(article.headline).toBe('Dam opens');
    expect([...article.types]).toEqual(['Thing', 'Article']);
  });

  it('is without mark-up and entities', () => {
    expect(read('{"@type": "Article", "headline": "<b>Dam</b> &amp; mill&#39;s end"}').headline).toBe(
      "Dam  & mill's end",
    );
  });

  it.each([
    ['nothing', []],
    ['what is no object', ['7', '"text"', 'null', '[[[]]]']],
    [
      'what is of other types',
      ['{"@type": "NewsArticle", "headline": 7, "author": [null, {}], "isAccessibleForFree": 3}'],
    ],
  ])('says nothing of %s', (_what, scripts) => {
    expect(read(...scripts)).toMatchObject({ headline: '', body: '', publishedOn: '', authors: [], isFree: null });
  });

  it('is read in bounded time however deep and wide the data', () => {
    const deep = `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
    const wide = JSON.stringify(Array.from({ length: 5_000 }, () => ({ '@type': 'Thing' })));

    expect(read(deep, wide, '<'.repeat(100_000)).headline).toBe('');
  });
});
