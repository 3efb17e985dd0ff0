import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPack, buildStory } from '../../tests/support/builders';
import { asSentBy } from './sent-story';

const PAGE = 'https://news.example/dam?from=feed';
const [known] = buildPack().outlets;
if (!known) throw new Error('the pack has no outlet');
const OUTLETS = [
  { ...known, id: 'other' as typeof known.id, hosts: ['sport.news.example'] },
  { ...known, hosts: ['news.example', 'nouvelles.example'] },
];

describe('asSentBy', () => {
  it.each([
    ['https://news.example/dam'],
    ['http://news.example/dam'],
    ['https://www.news.example/dam'],
    ['https://amp.news.example/dam'],
  ])('leaves a story of the page’s own site its address: %s', (url) => {
    const story = buildStory({ url });

    expect(asSentBy(story, PAGE)).toBe(story);
  });

  it('leaves a story the address at another host of the page’s outlet', () => {
    const story = buildStory({ url: 'https://www.nouvelles.example/dam' });

    expect(asSentBy(story, PAGE, OUTLETS)).toBe(story);
    expect(asSentBy(story, PAGE).url).toBe(PAGE);
  });

  it.each([
    ['https://other.example/dam'],
    ['https://news.example.other.example/dam'],
    ['https://sport.news.example/dam'],
    ['ftp://news.example/dam'],
    ['https://'],
    ['no address'],
    [''],
  ])('gives a story that claims "%s" the address of its page', (url) => {
    expect(asSentBy(buildStory({ url }), PAGE, OUTLETS).url).toBe(PAGE);
  });

  it.each([
    ['https://dam.substack.com/p/one', 'https://news.substack.com/p/one'],
    ['https://dam.github.io/one', 'https://github.io/one'],
    ['https://dam.co.uk/one', 'https://news.co.uk/one'],
    ['http://192.168.0.1/one', 'http://192.168.0.2/one'],
    ['file:///home/reader/one.html', 'file:///home/reader/two.html'],
  ])('does not let %s speak for %s', (sender, url) => {
    expect(asSentBy(buildStory({ url }), sender).url).toBe(sender);
  });

  it.each([
    ['https://news-example.translate.goog/dam?_x_tr_sl=fr', 'https://news.example/dam'],
    ['https://archive.ph/2022/https://news.example/dam', 'https://news.example/dam'],
    ['https://www.google.com/amp/s/amp.news.example/dam', 'https://amp.news.example/dam'],
  ])('gives a story that is read at %s the address it was published at', (sender, published) => {
    expect(asSentBy(buildStory({ url: sender }), sender).url).toBe(published);
    expect(asSentBy(buildStory({ url: 'https://other.example/dam' }), sender).url).toBe(published);
  });

  it('lets a page in a cache speak for the site it was published on', () => {
    const story = buildStory({ url: 'https://www.news.example/world/dam' });

    expect(asSentBy(story, 'https://amp-news-example.cdn.ampproject.org/v/s/amp.news.example/dam')).toBe(story);
  });

  it('undoes no wrapper that a page only claims', () => {
    const story = buildStory({ url: 'https://web.archive.org/web/2022/https://news.example/dam' });
    const sender = 'https://blog.archive.org/dam';

    expect(asSentBy(story, sender).url).toBe(sender);
  });

  it('leaves a story of a page without an address none', () => {
    expect(asSentBy(buildStory(), undefined).url).toBe('');
  });

  it('takes any address, and the same one twice', () => {
    const addresses = fc.oneof(fc.webUrl(), fc.string());

    fc.assert(
      fc.property(addresses, addresses, (url, sender) => {
        const once = asSentBy(buildStory({ url }), sender, OUTLETS);

        expect(asSentBy(once, sender, OUTLETS)).toEqual(once);
      }),
    );
  });
});
