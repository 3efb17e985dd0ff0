import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { judgePage } from './page-gate';

/** Running text of that many characters, in paragraphs of a hundred. */
function prose(characters: number): string {
  return `<p>${'The dam opened. '.repeat(7).slice(0, 100)}</p>`.repeat(Math.ceil(characters / 100));
}

const openGraph = { head: '<meta property="og:type" content="article">' };
const WEBSITE = { head: '<meta property="og:type" content="website">' };
const linkedData = (json: string) => ({ head: `<script type="application/ld+json">${json}</script>` });

beforeEach(() => {
  Object.defineProperty(document.body, 'isContentEditable', { value: false, configurable: true });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'designMode');
});

describe('an article', () => {
  it.each([
    ['Open Graph', openGraph],
    ['Open Graph in capitals', { head: '<meta property="og:type" content="Article">' }],
    ['a time of publication', { head: '<meta property="article:published_time" content="2024-03-02">' }],
    ['a day of publication in its head', { head: '<meta name="publishdate" content="2024-03-02">' }],
    ['linked data', linkedData('{"@type": "NewsArticle"}')],
    ['linked data of several types', linkedData('{"@type": ["Thing", "ReportageNewsArticle"]}')],
    ['a live blog', linkedData('{"@type":"LiveBlogPosting"}')],
  ])('is known by %s', (_what, head) => {
    showPage(prose(600), head);

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });

  it.each([
    ['microdata', `<div itemscope itemtype="https://schema.org/NewsArticle">${prose(600)}</div>`],
    ['RDFa', `<div typeof="schema:NewsArticle">${prose(600)}</div>`],
    ['its element and its length', `<article>${prose(1_300)}</article>`],
    ['its main part and its length', `<div role="main">${prose(1_300)}</div>`],
    ['its element and its date', `<article><time>2 March</time>${prose(600)}</article>`],
    ['its date and its length', `<span itemprop="datePublished">2 March</span>${prose(1_300)}`],
    ['a name for its text and its length', `<div id="articleText">${prose(1_300)}</div>`],
  ])('is known by %s', (_what, body) => {
    showPage(`<h1>Dam</h1>${body}`);

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });
});

describe('an article of an old site, without a heading', () => {
  it('is known by its date and its length, whatever fields stand around it', () => {
    showPage(`<table><td><input></td><td>${prose(1_300)}</td></table>`, {
      head: '<meta name="DATE" content="2004-05-03">',
    });

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });
});

describe('an article without a heading at an address with its day', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  it('is known by its length', () => {
    showPage(`<div>${prose(1_300)}</div>`);
    expect(judgePage(document)).toEqual({ kind: 'refused', why: 'no-article' });

    history.replaceState(null, '', '/world/2031-03/09/c_1125.htm');

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });
});

describe('an article in Chinese or Japanese', () => {
  it('is known by half as many characters', () => {
    showPage(`<p>${'水'.repeat(60)}</p>`.repeat(5), openGraph);

    expect(judgePage(document)).toEqual({ kind: 'article' });
  });
});

describe('a page is refused', () => {
  it.each([
    ['that nothing declares an article', prose(3_000), {}, 'no-article'],
    ['that is a form', `<main><h1>Dam</h1>${prose(3_000)}<input type="password"></main>`, {}, 'no-article'],
    ['of fields, with nothing of an article', `${prose(900)}<input>`, openGraph, 'no-article'],
    ['without a headline', `<main>${prose(3_000)}</main>`, {}, 'no-article'],
    ['of a site', `<main><h1>Dam</h1>${prose(3_000)}</main>`, WEBSITE, 'no-article'],
    ['that is a recipe', prose(3_000), linkedData('[{"@type": "Article"}, {"@type": "Recipe"}]'), 'no-article'],
    ['whose linked data is broken', prose(3_000), linkedData('{"@type": NewsArticle'), 'no-article'],
    ['that is declared an article, but is a stub', prose(300), openGraph, 'too-short'],
    [
      'that has less text than one without a declaration needs',
      `<h1>Dam</h1><main>${prose(900)}</main>`,
      {},
      'too-short',
    ],
    ['of teasers', '<p>The dam opened on Friday.</p>'.repeat(60), openGraph, 'too-short'],
    ['of links', `<a href="/dam">${prose(3_000)}</a>`, openGraph, 'too-short'],
    ['of what is not running text', `<nav>${prose(900)}</nav><pre>${prose(900)}</pre>`, openGraph, 'too-short'],
    ['of white space', `<article>${`<p>${' '.repeat(200)}</p>`.repeat(30)}</article>`, openGraph, 'too-short'],
  ] as const)('%s', (_what, body, head, why) => {
    showPage(body, head);

    expect(judgePage(document)).toEqual({ kind: 'refused', why });
  });

  it('that shows its text only after a long list', () => {
    showPage('<h1>Dam</h1><main></main>', openGraph);
    document.body.append(...Array.from({ length: 20_001 }, () => new Text('x')));
    document.body.insertAdjacentHTML('beforeend', prose(900));

    expect(judgePage(document)).toEqual({ kind: 'refused', why: 'too-short' });
  });

  it('that is an editor', () => {
    showPage(prose(600), openGraph);
    Object.defineProperty(document.body, 'isContentEditable', { value: true, configurable: true });

    expect(judgePage(document)).toEqual({ kind: 'refused', why: 'editor' });
  });

  it('whose whole document is being edited', () => {
    showPage(prose(600), openGraph);
    Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });

    expect(judgePage(document)).toEqual({ kind: 'refused', why: 'editor' });
  });

  it('that is no HTML', () => {
    const feed = new DOMParser().parseFromString('<rss/>', 'application/xml');

    expect(judgePage(feed)).toEqual({ kind: 'refused', why: 'not-html' });
  });

  it('that has no body yet', () => {
    const page = document.implementation.createHTMLDocument();
    page.body.remove();

    expect(judgePage(page)).toEqual({ kind: 'refused', why: 'too-short' });
  });
});
