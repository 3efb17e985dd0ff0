import { describe, expect, it } from 'vitest';
import { covers, isSiteOn, siteOfHost } from './sites';

const page = (url: string) => new URL(url);

describe('siteOfHost', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['example.com.', 'example.com'],
    ['www.com', 'www.com'],
    ['news.example.com', 'news.example.com'],
  ])('makes of %s %s', (host, site) => {
    expect(siteOfHost(host)).toBe(site);
  });
});

describe('covers', () => {
  it.each([
    ['example.com', 'https://example.com/', true],
    ['example.com', 'https://www.example.com/a', true],
    ['example.com', 'https://news.example.com/a', true],
    ['example.com', 'http://example.com:8080/', true],
    ['example.com', 'https://example.com.evil.example/', false],
    ['example.com', 'https://notexample.com/', false],
    ['news.example.com', 'https://example.com/', false],
    ['example.com:8080', 'http://example.com:8080/a', true],
    ['example.com:8080', 'http://example.com/a', false],
    ['example.com/news', 'https://example.com/news', true],
    ['example.com/news', 'https://example.com/news/today', true],
    ['example.com/news', 'https://example.com/newsroom', false],
    ['example.com/news', 'https://example.com/', false],
    ['[::1]:3000', 'http://[::1]:3000/x', true],
    ['[::1]', 'http://[::1]:3000/x', true],
    ['192.168.0.1', 'http://192.168.0.1/', true],
  ])('%s, %s: %s', (site, url, isCovered) => {
    expect(covers(site, page(url))).toBe(isCovered);
  });
});

describe('isSiteOn', () => {
  const sites = [
    { site: 'example.com', isOn: false },
    { site: 'live.example.com', isOn: true },
    { site: 'example.com/science', isOn: true },
  ];

  it.each([
    ['https://other.example/', true],
    ['https://www.example.com/', false],
    ['https://live.example.com/a', true],
    ['https://a.live.example.com/a', true],
    ['https://example.com/science/1', true],
  ])('lets the closest rule say of %s: %s', (url, isOn) => {
    expect(isSiteOn(page(url), { everywhere: true, sites })).toBe(isOn);
  });

  it('reads only listed sites where the reader wants that', () => {
    expect(isSiteOn(page('https://other.example/'), { everywhere: false, sites })).toBe(false);
    expect(isSiteOn(page('https://live.example.com/'), { everywhere: false, sites })).toBe(true);
  });
});
