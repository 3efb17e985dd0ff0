import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseStoryRequest } from '../core/requests';
import { ferryPage } from '../tests/support/faulty-article-server';
import { readFetchedPage } from './read-fetched-page';

const URL_OF_PAGE = 'https://www.ferrypost.example/menn/ferry-runs-again';
const SENTENCE = 'The ferry to Menn will run again from Monday, said the office of the harbour.';
const text = (characters: number) => `<p>${SENTENCE}</p>`.repeat(Math.ceil(characters / SENTENCE.length));
const read = (html: string, url = URL_OF_PAGE) => readFetchedPage({ url, html });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an article that was fetched', () => {
  it('is read with all it says of itself', () => {
    const head = '<meta property="og:site_name" content="The Ferry Post"><link rel="canonical" href="/menn/ferry">';
    const story = read(ferryPage(undefined, head));

    expect(story).toMatchObject({
      ok: true,
      value: {
        url: 'https://www.ferrypost.example/menn/ferry',
        siteName: 'The Ferry Post',
        title: 'Ferry to Menn runs again',
        language: 'en',
        publishedOn: '2024-05-06',
      },
    });
    expect(story.ok && story.value.sentences).toHaveLength(6);
  });

  it('has the site of its own address for a name, and not ours', () => {
    const shared = '<meta property="og:title" content="Ferry runs again | Ferrypost">';

    expect(read(ferryPage(undefined, shared))).toMatchObject({
      value: { url: URL_OF_PAGE, siteName: 'www.ferrypost.example', title: 'Ferry runs again' },
    });
  });

  it('speaks for its own site only', () => {
    const forged = '<link rel="canonical" href="https://other.example/menn/ferry">';

    expect(read(ferryPage(undefined, forged))).toMatchObject({ value: { url: URL_OF_PAGE } });
  });

  it('is one that the background takes, however long', () => {
    const story = read(ferryPage(text(60_000), `<title>${'long '.repeat(1_000)}</title>`));

    expect(story.ok && parseStoryRequest({ story: story.value, topics: [] }).story).toEqual(story.ok && story.value);
  });

  it('may be as short as news are', () => {
    expect(read(ferryPage(text(500)))).toMatchObject({ ok: true });
    expect(read(ferryPage(`<p>${'港口办公室说渡轮将从星期一起恢复运行。'.repeat(14)}</p>`))).toMatchObject({
      ok: true,
    });
  });

  it('is read where its text was streamed late, hidden, for its scripts to show', () => {
    const streamed = `<template id="B:0"></template></article><div hidden id="S:0">${text(600)}</div>`;

    const story = read(ferryPage(streamed));

    expect(story.ok && story.value.sentences.join(' ')).toContain(SENTENCE);
  });

  it('is without what nobody sees who has scripts', () => {
    const story = read(ferryPage(`${text(600)}<noscript><p>Switch scripts on to read the whole of it.</p></noscript>`));

    expect(story.ok && story.value.sentences.join(' ')).not.toContain('scripts');
    expect(read(ferryPage(`${text(600)}<noscript><div class="paywall">Pay</div></noscript>`))).toMatchObject({
      ok: true,
    });
  });

  it('runs no script, loads nothing, and asks for no layout', () => {
    const run = vi.fn();
    Object.assign(globalThis, { ranInFetchedPage: run });
    const fetching = vi.spyOn(globalThis, 'fetch');
    const opening = vi.spyOn(XMLHttpRequest.prototype, 'open');
    const asking = vi.spyOn(window, 'getComputedStyle');
    const hostile = [
      '<script>ranInFetchedPage()</script>',
      '<img src="https://www.ferrypost.example/seen.gif" onerror="ranInFetchedPage()" onload="ranInFetchedPage()">',
      '<body onload="ranInFetchedPage()">',
      '<svg onload="ranInFetchedPage()"></svg>',
      '<iframe srcdoc="<script>parent.ranInFetchedPage()</script>"></iframe>',
      '<link rel="stylesheet" href="https://www.ferrypost.example/seen.css">',
      '<style>@import "https://www.ferrypost.example/seen.css"</style>',
      '<video autoplay src="https://www.ferrypost.example/seen.mp4"></video>',
      '<meta http-equiv="refresh" content="0;url=https://www.ferrypost.example/seen">',
    ];
    const before = document.documentElement.outerHTML;

    expect(read(ferryPage(text(600) + hostile.join(''), hostile.join('')))).toMatchObject({ ok: true });
    for (const spy of [run, fetching, opening, asking]) expect(spy).not.toHaveBeenCalled();
    expect(performance.getEntriesByType('resource')).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('a page without an article', () => {
  it.each([
    ['a page that its scripts would draw', '<div id="app"></div><script>draw()</script>'],
    ['too little text', ferryPage(text(300))],
    ['a list of articles', '<h3><a href="/a">The ferry runs</a></h3>'.repeat(30) + text(600)],
    ['text that nothing says is an article', text(900)],
    ['a question for consent', `<div class="cookie-wall">${'<p>We ask for your consent.</p>'.repeat(40)}</div>`],
    ['nothing', ''],
    ['no mark-up at all', 'Not found.'],
    ['a frameset', '<frameset><frame src="/news"></frameset>'],
  ])('says so: %s', (_what, html) => {
    expect(read(html)).toEqual({ ok: false, error: { kind: 'no-article' } });
  });

  it('says so where it led to the front page', () => {
    const front = 'https://www.ferrypost.example/';

    expect(read(ferryPage(), front)).toEqual({ ok: false, error: { kind: 'no-article' } });
  });

  it.each([
    ['a wall', '<div class="paywall">Subscribe to read on.</div>', ''],
    [
      'its linked data',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
    ],
  ])('says that it is for subscribers by %s', (_what, body, head) => {
    expect(read(ferryPage(text(200) + body, head))).toEqual({ ok: false, error: { kind: 'paywall' } });
    expect(read(ferryPage(text(900) + body, head))).toEqual({ ok: false, error: { kind: 'paywall' } });
  });

  it('says that nobody could read what is there', () => {
    expect(read(ferryPage(text(600).replaceAll('e', '\ufffd')))).toEqual({ ok: false, error: { kind: 'unreadable' } });
  });
});

describe('a page made to keep us busy', () => {
  it.each([
    ['elements in one another', '<div>'.repeat(200) + text(600)],
    ['articles in one another', '<article>'.repeat(200) + text(20_000)],
    ['questions in one another', '<div class="consent">'.repeat(200) + text(400)],
    ['elements beside one another', '<i></i>'.repeat(5_000) + text(600)],
    ['tags that never end', '<meta content="'.repeat(50_000)],
    ['linked data that never ends', `<script type="application/ld+json">${'['.repeat(300_000)}</script>${text(600)}`],
  ])(
    'is read in bounded time: %s',
    (_what, html) => {
      const began = performance.now();
      read(html);

      expect(performance.now() - began).toBeLessThan(10_000);
    },
    20_000,
  );
});
