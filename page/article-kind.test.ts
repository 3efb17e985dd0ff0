import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { holdsStory, kindOfPage } from './article-kind';

const story = (characters: number) => ({ sentences: Array.from({ length: characters / 100 }, () => 'x'.repeat(100)) });
const linkedData = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ARTICLE = new URL('https://news.example/news/dam-opens');

describe('kindOfPage', () => {
  it.each([
    ['an article', '<h1>Dam</h1>', '', 3_000, 'article'],
    ['a short article', '<h1>Dam</h1>', '', 600, 'article'],
    ['an article with teasers below', '<h3><a href="/a">a</a></h3>'.repeat(20), '', 3_000, 'article'],
    [
      'an article with a banner on cookies',
      `<div id="cookie-banner">${'We ask. '.repeat(30)}</div>`,
      '',
      3_000,
      'article',
    ],
    ['a paid article in full', '', linkedData('{"@type":"NewsArticle","isAccessibleForFree":false}'), 3_000, 'article'],
    ['a live blog', '', linkedData('{"@type":"LiveBlogPosting"}'), 3_000, 'live-blog'],
    ['a page of teasers', '<h3><a href="/a">a</a></h3>'.repeat(20), '', 1_000, 'front-page'],
    ['a collection', '', linkedData('{"@type":"CollectionPage"}'), 900, 'front-page'],
    ['a page of pictures', '<figure><img></figure>'.repeat(12), '', 1_200, 'gallery'],
    ['a declared gallery', '', linkedData('{"@type":"ImageGallery"}'), 800, 'gallery'],
    ['a question for consent', `<div class="consent">${'We ask. '.repeat(90)}</div>`, '', 200, 'cookie-wall'],
    [
      'the start of a paid article',
      '',
      linkedData('{"@type":"NewsArticle","isAccessibleForFree":"False"}'),
      500,
      'paywall-stub',
    ],
    ['the start before a wall', '<div class="article-paywall">Subscribe</div>', '', 500, 'paywall-stub'],
    ['a locked article', '', '<meta property="article:content_tier" content="locked">', 500, 'paywall-stub'],
  ] as const)('knows %s', (_what, body, head, characters, kind) => {
    showPage(body, { head });

    expect(kindOfPage(document, story(characters), ARTICLE)).toBe(kind);
  });

  it.each(['/', '/fr/', '/index.html'])('takes %s for a front page unless it is declared an article', (path) => {
    const address = new URL(path, 'https://news.example');
    showPage('');
    expect(kindOfPage(document, story(3_000), address)).toBe('front-page');

    showPage('', { head: '<meta property="og:type" content="article">' });
    expect(kindOfPage(document, story(3_000), address)).toBe('article');
  });
});

describe('holdsStory', () => {
  it.each([
    ['article', 1, true],
    ['live-blog', 1, true],
    ['paywall-stub', 1, true],
    ['article', 0, false],
    ['front-page', 9, false],
    ['cookie-wall', 9, false],
  ] as const)('asks of a page that is %s with %i sentences', (kind, sentences, expected) => {
    expect(holdsStory(kind, { sentences: Array<string>(sentences).fill('It opened.') })).toBe(expected);
  });
});
