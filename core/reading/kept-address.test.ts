import { describe, expect, it } from 'vitest';
import { keptAddress } from './kept-address';

describe('keptAddress', () => {
  it.each([
    ['leaves an address as it is', 'https://news.example/dam?id=7&page=2', 'https://news.example/dam?id=7&page=2'],
    ['drops a place in the page', 'https://news.example/dam#comments', 'https://news.example/dam'],
    [
      'drops what follows visits',
      'https://news.example/dam?utm_source=x&id=7&fbclid=abc&gclid=d',
      'https://news.example/dam?id=7',
    ],
    ['drops a question that only followed visits', 'https://news.example/dam?utm_source=x', 'https://news.example/dam'],
    [
      'drops what search, mail and audience measurement add',
      'https://news.example/dam?gbraid=1&msclkid=2&ttclid=3&srsltid=4&at_custom1=5&ns_mchannel=rss&id=7',
      'https://news.example/dam?id=7',
    ],
    [
      'leaves what only looks alike',
      'https://news.example/dam?att_id=1&amp=1&ref=2&clid=3',
      'https://news.example/dam?att_id=1&amp=1&ref=2&clid=3',
    ],
    ['drops a password', 'https://reader:secret@news.example/dam', 'https://news.example/dam'],
    ['takes pages without encryption', 'http://news.example/dam', 'http://news.example/dam'],
  ])('%s', (_what, address, kept) => {
    expect(keptAddress(address)).toBe(kept);
  });

  it.each(['file:///home/reader/dam.html', 'chrome://newtab/', 'about:blank', 'dam', ''])(
    'is null for "%s"',
    (address) => {
      expect(keptAddress(address)).toBeNull();
    },
  );
});
