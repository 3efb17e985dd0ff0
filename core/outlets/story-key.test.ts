import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyKey } from './story-key';

describe('storyKey', () => {
  it.each([
    ['https://news.example/world/dam'],
    ['http://www.news.example/world/dam/'],
    ['https://WWW2.News.Example/world/dam'],
    ['https://m.news.example/world/dam'],
    ['https://www.m.news.example/world/dam'],
    ['https://mobile.news.example./world/dam'],
    ['https://amp.news.example/world/dam'],
    ['https://news.example/amp/world/dam'],
    ['https://news.example/world/dam/amp/'],
    ['https://news.example/world/dam/AMP'],
    ['https://news.example/world/dam.amp'],
    ['https://news.example/world/dam/index.html'],
    ['https://news.example/world/dam/amp/index.html'],
    ['https://news.example/world/dam?outputType=amp'],
    ['https://news.example/world/dam?amp=1'],
    ['https://news.example/world/dam?amp'],
    ['https://news.example/world/dam?utm_source=letter&fbclid=3#comments'],
    ['https://news-example.cdn.ampproject.org/c/s/news.example/amp/world/dam?usqp=mq'],
    ['https://news-example.translate.goog/world/dam?_x_tr_sl=fr'],
    ['https://web.archive.org/web/2022/http://news.example/world/dam'],
  ])('leads from %s to the plain page', (address) => {
    expect(storyKey(address)).toBe('news.example/world/dam');
  });

  it.each([
    ['https://news.example/dam.amp.html', 'https://news.example/dam.html'],
    ['https://news.example/a?id=7&page=2', 'https://news.example/a?page=2&id=7'],
    ['https://news.example/d%c3%a9', 'https://news.example/dé'],
    ['https://m.dam.blogspot.com/a', 'https://dam.blogspot.com/a'],
    ['https://news.example/', 'https://www.news.example/index.html'],
  ])('is one for %s and %s', (one, other) => {
    expect(storyKey(one)).toBe(storyKey(other));
  });

  it.each([
    ['https://news.example/a?id=7', 'https://news.example/a?id=8'],
    ['https://news.example/a?id=7', 'https://news.example/a'],
    ['https://news.example/a?id=amp', 'https://news.example/a'],
    ['https://news.example/a?amp=7', 'https://news.example/a'],
    ['https://news.example/Dam', 'https://news.example/dam'],
    ['https://news.example/amp', 'https://news.example/'],
    ['https://news.example/amplifier', 'https://news.example/'],
    ['https://news.example/world/dam-amp', 'https://news.example/world/dam'],
    ['https://news.example/index/dam', 'https://news.example/dam'],
    ['https://news.example/world/dam', 'https://sport.news.example/world/dam'],
    ['https://news.example:8080/dam', 'https://news.example/dam'],
    ['https://m.blogspot.com/a', 'https://blogspot.com/a'],
    ['https://amp.com/a', 'https://com/a'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(storyKey(one)).not.toBe(storyKey(other));
  });

  it.each([['dam'], [''], ['about:blank'], ['file:///home/reader/dam.html']])('leaves "%s" as it is', (address) => {
    expect(storyKey(address)).toBe(address);
  });

  it('reads any text, and a key as itself', () => {
    const addresses = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string());

    fc.assert(
      fc.property(addresses, (address) => {
        expect(storyKey(storyKey(address))).toBe(storyKey(address));
      }),
    );
  });

  it('is not held up by an address of any length', () => {
    const address = `https://news.example${'/amp'.repeat(100_000)}`;

    expect(storyKey(address) === address).toBe(true);
  });
});
