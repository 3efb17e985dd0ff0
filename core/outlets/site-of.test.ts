import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainHost, siteOf } from './site-of';

describe('siteOf', () => {
  it.each([
    ['news.example', 'news.example'],
    ['www.news.example', 'news.example'],
    ['edition.news.com', 'news.com'],
    ['www.dam-news.co.uk', 'dam-news.co.uk'],
    ['amp.dam-news.com.au', 'dam-news.com.au'],
    ['M.News.COM', 'news.com'],
    ['www.news.com.', 'news.com'],
    ['www.news.com..', 'news.com'],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it.each([
    ['www.dam.blogspot.com', 'dam.blogspot.com'],
    ['ilo-dam.github.io', 'ilo-dam.github.io'],
    ['dam.substack.com', 'dam.substack.com'],
    ['www.dam.wordpress.com', 'dam.wordpress.com'],
    ['substack.com', 'substack.com'],
    ['github.io', 'github.io'],
  ])('gives %s, of a platform, a site of its own: %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it.each([
    ['www.дамба.рф', 'xn--80aack5b.xn--p1ai'],
    ['www.xn--80aack5b.xn--p1ai', 'xn--80aack5b.xn--p1ai'],
    ['news.бел', 'news.xn--90ais'],
    ['www.staudämme.de', 'xn--staudmme-4za.de'],
  ])('reads %s in the letters of any language: %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  it.each([['192.168.0.1'], ['[::1]'], ['localhost'], ['intranet'], ['co.uk'], ['com'], ['']])(
    'leaves %s, which has no registrable domain',
    (host) => {
      expect(siteOf(host)).toBe(host);
    },
  );

  it('reads one address in figures however it is written', () => {
    expect(siteOf('0x7f.1')).toBe('127.0.0.1');
  });

  it('reads any text, and a site as itself', () => {
    const hosts = fc.oneof(fc.domain(), fc.string(), fc.string({ unit: 'binary' }), fc.webAuthority());

    fc.assert(
      fc.property(hosts, (host) => {
        expect(siteOf(siteOf(host))).toBe(siteOf(host));
      }),
    );
  });

  it('is not held up by a host of any length', () => {
    const host = 'a.'.repeat(100_000);

    expect(siteOf(host) === host).toBe(true);
  });
});

describe('plainHost', () => {
  it.each([
    ['News.Example.', 'news.example'],
    ['größe.example', 'xn--gre-6ka8i.example'],
    ['news.example:8080', 'news.example'],
    ['no host', null],
    ['a.'.repeat(200), null],
    ['...', ''],
  ])('of %s is %s', (host, plain) => {
    expect(plainHost(host)).toBe(plain);
  });
});
