import { beforeEach, describe, expect, it } from 'vitest';
import { parseStoryRequest } from '../core/requests';
import type { Story } from '../core/stories/story';
import { showPage } from '../tests/support/fake-page';
import { readStory } from './read-story';

const LONG = 'The dam at Ilo was opened on Friday by the minister, who cut a ribbon.';
const LONGER = 'Villages in the valley below it had been moved two years before that day.';

beforeEach(() => {
  document.title = '';
});

function read(body: string, page: { head?: string; lang?: string } = {}): Story {
  showPage(body, page);
  return readStory(document, location);
}

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;

describe('a story’s title', () => {
  it('is the one for sharing, without what the site puts around it', () => {
    const head = `${meta('og:title', 'Dam opens')}<title>Dam opens | The Example</title>`;

    expect(read('<h1>The dam is open</h1>', { head }).title).toBe('Dam opens');
  });

  it('is the heading else, and the document’s title where there is none', () => {
    const head = '<title>Dam opens | The Example</title>';

    expect(read('<h1> The dam is open </h1>', { head }).title).toBe('The dam is open');
    expect(read('', { head }).title).toBe('Dam opens | The Example');
  });
});

describe('a story’s lead', () => {
  it('is how the page describes it, "" where it does not', () => {
    expect(read('', { head: meta('og:description', 'A dam.\nAt Ilo.') }).lead).toBe('A dam. At Ilo.');
    expect(read('', { head: '<meta name="description" content="A dam.">' }).lead).toBe('A dam.');
    expect(read('').lead).toBe('');
  });
});

describe('a story’s language', () => {
  const linked = '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"pt-BR"}</script>';

  it.each([
    ['the one of the mark-up', { lang: 'fr-CA', head: meta('og:locale', 'en_GB') }, 'fr'],
    ['the one for sharing', { lang: '', head: meta('og:locale', 'en_GB') + linked }, 'en'],
    ['the one of linked data', { lang: '', head: linked }, 'pt'],
    ['unknown', { lang: '' }, ''],
  ])('is %s', (_what, page, language) => {
    expect(read('', page).language).toBe(language);
  });
});

describe('a story’s address', () => {
  it('is the canonical one', () => {
    expect(read('', { head: '<link rel="canonical" href="/dam">' }).url).toBe('http://localhost:3000/dam');
  });

  it('is never one of another site, whatever linked data says', () => {
    const forged =
      '{"@type":"NewsArticle","headline":"Dam","url":"https://other.example/","publisher":{"name":"Other"}}';
    const head = `<script type="application/ld+json">${forged}</script><meta property="og:url" content="https://other.example/dam">`;

    expect(read('', { head }).url).toBe(location.href);
  });
});

describe('a story’s outlet', () => {
  it('is named as it names itself, else by its host', () => {
    expect(read('', { head: meta('og:site_name', 'The Example') }).siteName).toBe('The Example');
    expect(read('', { head: meta('og:site_name', ' ') }).siteName).toBe('localhost');
  });
});

describe('a story’s day', () => {
  it.each([
    ['of Open Graph', meta('article:published_time', '2024-03-02T23:30:00+01:00'), ''],
    ['of linked data', '<script type="application/ld+json">{"datePublished": "2024-03-02"}</script>', ''],
    ['of microdata', '', '<meta itemprop="datePublished" content="2024-03-02">'],
    [
      'of its first time',
      '',
      '<time datetime="2024-03-02T08:00Z">Saturday</time><time datetime="2020-01-01">then</time>',
    ],
  ])('is the one %s', (_what, head, body) => {
    expect(read(body, { head }).publishedOn).toBe('2024-03-02');
  });

  it.each([
    ['no day is stated', ''],
    ['it is no day', meta('article:published_time', 'yesterday')],
    ['there is no such day', meta('article:published_time', '2024-13-45')],
    ['linked data is broken', '<script type="application/ld+json">{"datePublished": 2024</script>'],
  ])('is null where %s', (_why, head) => {
    expect(read('', { head }).publishedOn).toBeNull();
  });
});

describe('a story’s sentences', () => {
  it('are those of its paragraphs, with white space folded', () => {
    const story = read(`<article><p>${LONG}\n   Then it <b>rained</b>.</p><p>${LONGER}</p></article>`);

    expect(story.sentences).toEqual([LONG, 'Then it rained.', LONGER]);
  });

  it.each([
    ['headings', `<h2>${LONG}</h2>`],
    ['captions and bylines', '<p>By a reporter</p><figcaption>The dam</figcaption>'],
    ['lists of links', `<p><a href="/">${LONG}</a></p>`],
    ['navigation', `<nav><p>${LONG}</p></nav>`],
    ['quoted code', `<pre>${LONG}</pre>`],
  ])('leave out %s', (_what, markup) => {
    expect(read(`<article>${markup}<p>${LONGER}</p></article>`).sentences).toEqual([LONGER]);
  });

  it('keep a paragraph in which only a word is a link', () => {
    expect(read(`<article><p>${LONG} <a href="/">More</a></p></article>`).sentences[0]).toBe(LONG);
  });

  it('come from the article with most text, not from the teasers', () => {
    const body = `<article><p>${LONG}</p></article><article><p>${LONGER}</p><p>${LONGER}</p></article>`;

    expect(read(body).sentences).toEqual([LONGER, LONGER]);
  });

  it('come from the whole page where no article is marked', () => {
    expect(read(`<div><p>${LONG}</p></div>`).sentences).toEqual([LONG]);
  });
});

describe('any page', () => {
  it('gives a story that the background takes, however long the page', () => {
    const endless = `<p>${'very '.repeat(1_000)}long.</p>`.repeat(500);
    const head =
      meta('og:title', 'long '.repeat(1_000)) +
      meta('og:site_name', 'long '.repeat(1_000)) +
      meta('og:description', 'long '.repeat(1_000));

    const story = read(`<article>${endless}</article>`, { head });

    expect(parseStoryRequest({ story, topics: [] })).toEqual({ story, topics: [] });
  });
});
