import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedAddress } from './published-address';

const DAM = 'https://www.news.example/world/dam?id=7';

describe('publishedAddress', () => {
  it.each([
    ['https://www-news-example.cdn.ampproject.org/c/s/www.news.example/world/dam?id=7', DAM],
    ['https://www-news-example.cdn.ampproject.org/v/s/www.news.example/world/dam?id=7&amp_js_v=0.1&usqp=mq331', DAM],
    ['https://cdn.ampproject.org/c/s/www.news.example/world/dam?id=7#amp_tf=From', DAM],
    ['https://news-example.cdn.ampproject.org/c/news.example/dam', 'http://news.example/dam'],
    ['https://www-news-example.bing-amp.com/c/s/www.news.example/world/dam?id=7', DAM],
    ['https://www.google.com/amp/s/www.news.example/world/dam?id=7', DAM],
    ['https://www.google.co.uk/amp/s/www.news.example/world/dam%3Fid%3D7', DAM],
    [
      'https://google.fr/amp/s/news.example/dam%3fid%3d7%26outputType%3Damp',
      'https://news.example/dam?id=7&outputType=amp',
    ],
    ['https://www.google.de/amp/news.example/dam', 'http://news.example/dam'],
    ['https://www.bing.com/amp/s/www.news.example/world/dam?id=7', DAM],
  ])('undoes the AMP cache of %s', (address, published) => {
    expect(publishedAddress(address)).toEqual({ address: published, wrapper: 'amp-cache' });
  });

  it.each([
    ['https://www-news-example.translate.goog/world/dam?id=7&_x_tr_sl=fr&_x_tr_tl=en&_x_tr_hl=en&_x_tr_pto=wapp', DAM],
    ['https://dam--news-example.translate.goog/a?_x_tr_sl=fr&_x_tr_tl=en#end', 'https://dam-news.example/a#end'],
    ['https://news-example.translate.goog/dam?_x_tr_sch=http&_x_tr_sl=fr', 'http://news.example/dam'],
    ['https://translate.google.com/translate?sl=fr&tl=en&u=https%3A%2F%2Fwww.news.example%2Fworld%2Fdam%3Fid%3D7', DAM],
    ['https://translate.google.co.uk/website?sl=fr&tl=en&u=https://www.news.example/world/dam?id=7', DAM],
    ['https://translate.googleusercontent.com/translate_c?depth=1&u=https://www.news.example/world/dam?id=7', DAM],
    ['https://translated.turbopages.org/proxy_u/fr-ru.ru.1a-2b/https/www.news.example/world/dam?id=7', DAM],
    ['https://translate.yandex.ru/translate?lang=fr-ru&url=https%3A%2F%2Fwww.news.example%2Fworld%2Fdam%3Fid%3D7', DAM],
    ['https://www.translatetheweb.com/?from=fr&to=en&a=https%3A%2F%2Fwww.news.example%2Fworld%2Fdam%3Fid%3D7', DAM],
    ['https://www.microsofttranslator.com/bv.aspx?to=en&a=https%3A%2F%2Fwww.news.example%2Fworld%2Fdam%3Fid%3D7', DAM],
  ])('undoes the translation of %s', (address, published) => {
    expect(publishedAddress(address)).toEqual({ address: published, wrapper: 'translation' });
  });

  it.each([
    ['https://web.archive.org/web/20220502101112/https://www.news.example/world/dam?id=7', DAM],
    ['https://web.archive.org/web/20220502000000*/https://www.news.example/world/dam?id=7', DAM],
    ['https://web.archive.org/web/20220502101112id_/https://www.news.example/world/dam?id=7', DAM],
    ['http://web.archive.org/web/2022if_/https:/www.news.example/world/dam?id=7', DAM],
    ['https://web.archive.org/web/https://www.news.example/world/dam?id=7', DAM],
    ['https://archive.ph/20220502/https://www.news.example/world/dam?id=7', DAM],
    ['https://archive.today/2022.05.02-101112/https://www.news.example/world/dam?id=7', DAM],
    ['https://archive.is/newest/https://www.news.example/world/dam?id=7', DAM],
    ['https://archive.md/o/AbC12/https://www.news.example/world/dam?id=7', DAM],
  ])('undoes the archive of %s', (address, published) => {
    expect(publishedAddress(address)).toEqual({ address: published, wrapper: 'archive' });
  });

  it('undoes two wrappers, and names the outer one', () => {
    const amp = 'https://www-news-example.cdn.ampproject.org/c/s/www.news.example/world/dam?id=7';

    expect(publishedAddress(`https://web.archive.org/web/2022/${amp}`)).toEqual({ address: DAM, wrapper: 'archive' });
  });

  it.each([
    ['is read where it was published', DAM],
    ['is wrapped three times', `https://archive.ph/2022/https://archive.is/2022/https://archive.md/2022/${DAM}`],
    ['has a host that only looks like an archive’s', `https://web.archive.org.dam.example/web/2022/${DAM}`],
    ['has a host that only ends like a cache’s', 'https://notcdn.ampproject.org.example/c/s/news.example/dam'],
    ['has a host in a country Google is not in', 'https://www.google.news/amp/s/news.example/dam'],
    ['has a port', `https://archive.ph:8443/2022/${DAM}`],
    ['is another page of a search', 'https://www.google.com/search?q=dam'],
    ['is another page of an archive', 'https://archive.ph/AbC12'],
    ['wraps no address of the web', 'https://translate.google.com/translate?u=javascript:alert(1)'],
    ['wraps a file', 'https://translate.google.com/translate?u=file:///home/reader/dam.html'],
    ['wraps no host', 'https://cdn.ampproject.org/c/s/dam'],
    ['wraps nothing', 'https://www.google.com/amp/s/'],
    ['is an image of a cache', 'https://news-example.cdn.ampproject.org/i/s/news.example/dam.jpg'],
    ['is no address', 'dam'],
    ['is none of the web', 'view-source:https://archive.ph/2022/https://news.example/dam'],
    ['is endless', `https://archive.ph/2022/https://news.example/${'a'.repeat(9_000)}`],
  ])('leaves what %s', (_what, address) => {
    expect(publishedAddress(address)).toEqual({ address, wrapper: null });
  });

  it('reads any text, and what was published as itself', () => {
    const wrappers = fc.constantFrom(
      'https://web.archive.org/web/2022/',
      'https://archive.ph/2022/',
      'https://translate.google.com/translate?u=',
      'https://cdn.ampproject.org/c/s/',
      'https://www.google.com/amp/s/',
      'https://news-example.translate.goog/',
      '',
    );
    const end = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());
    const addresses = fc.tuple(fc.array(wrappers, { maxLength: 4 }), end).map(([outer, page]) => outer.join('') + page);

    fc.assert(
      fc.property(addresses, (address) => {
        const once = publishedAddress(address).address;

        expect(publishedAddress(once)).toEqual({ address: once, wrapper: null });
      }),
    );
  });
});
