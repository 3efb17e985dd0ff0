import { describe, expect, it } from 'vitest';
import type { PageReport } from './page-report';
import { isPdf, pageOf, whyUnreadable } from './tab-page';

const report: PageReport = { state: 'no-mentions', why: null, topics: [] };

describe('whyUnreadable', () => {
  it.each([
    ['chrome://extensions/', 'browser'],
    ['about:addons', 'browser'],
    ['edge://settings', 'browser'],
    ['devtools://devtools/bundled/inspector.html', 'browser'],
    ['chrome-extension://abc/options.html', 'extension'],
    ['moz-extension://abc/options.html', 'extension'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
    ['file:///home/reader/dam.html', 'file'],
    ['file:///home/reader/dam.pdf', 'file'],
    ['view-source:https://news.example/', 'source'],
    ['about:reader?url=https%3A%2F%2Fnews.example%2F', 'reader'],
    ['data:text/html,dam', 'data'],
    ['blob:https://news.example/1', 'data'],
    ['dam', 'unknown'],
    [null, 'unknown'],
  ])('says of %s: %s', (url, why) => {
    expect(whyUnreadable(url)).toBe(why);
  });

  it.each(['https://news.example/dam', 'http://news.example:8080/', 'https://chrome.google.com/', 'https://a.b/c.pdf'])(
    'has nothing against %s',
    (url) => {
      expect(whyUnreadable(url)).toBeNull();
    },
  );
});

describe('isPdf', () => {
  it.each([
    ['https://news.example/dam.pdf', true],
    ['https://news.example/DAM.PDF?page=2#top', true],
    ['https://news.example/dam?file=a.pdf', false],
    ['https://news.example/pdf', false],
  ])('of %s is %s', (url, isIt) => {
    expect(isPdf(url)).toBe(isIt);
  });
});

describe('pageOf', () => {
  const url = 'https://news.example/dam';

  it('gives what a page reports, whatever access there is', () => {
    expect(pageOf(url, report, false)).toEqual({ kind: 'reported', host: 'news.example', report });
    expect(pageOf('https://news.example/dam.pdf', report, true).kind).toBe('reported');
  });

  it('tells access that is withheld from a page that was not reached', () => {
    expect(pageOf(url, null, false)).toEqual({ kind: 'no-access', host: 'news.example' });
    expect(pageOf(url, null, true)).toEqual({ kind: 'not-reached', host: 'news.example' });
  });

  it('takes a page that the browser does not name for one that is withheld, where not all access is there', () => {
    expect(pageOf(null, null, false)).toEqual({ kind: 'no-access', host: null });
  });

  it('knows a silent PDF file', () => {
    expect(pageOf('https://news.example/dam.pdf', null, true)).toEqual({ kind: 'unreadable', why: 'pdf' });
  });

  it('knows a PDF file in which our script runs', () => {
    const refused: PageReport = { state: 'not-an-article', why: 'not-html', topics: [] };

    expect(pageOf('https://news.example/dam.pdf', refused, true)).toEqual({ kind: 'unreadable', why: 'pdf' });
    expect(pageOf(url, refused, true).kind).toBe('reported');
  });

  it.each([
    ['about:addons', 'browser'],
    [null, 'unknown'],
  ])('asks nothing more of %s', (address, why) => {
    expect(pageOf(address, null, true)).toEqual({ kind: 'unreadable', why });
  });
});
