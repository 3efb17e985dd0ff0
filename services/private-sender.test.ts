import { expect, it } from 'vitest';
import { senderIn } from '../tests/support/own-reading';
import { isPrivateSender } from './private-sender';

const open = senderIn({ isPrivate: false });

it.each<[string, Parameters<typeof isPrivateSender>[0]]>([
  ['in a private window', { ...open, ...senderIn({ isPrivate: true }) }],
  ['in no tab', { url: open.url }],
  ['at no address', { tab: open.tab }],
  ['at an address that is none', { ...open, url: 'news.example' }],
  ['on a host of private affairs', { ...open, url: 'https://intranet.news.example/dam' }],
  ['on a host of the local network', { ...open, url: 'http://wiki/dam' }],
  ['on a copy of a host of private affairs', { ...open, url: 'https://mail-news-example.translate.goog/dam' }],
  ['in a file', { ...open, url: 'file:///home/reader/dam.html' }],
])('is so %s', (_where, sender) => {
  expect(isPrivateSender(sender)).toBe(true);
});

it.each(['https://news.example/dam', 'https://www-news-example.translate.goog/dam'])('is not so at %s', (url) => {
  expect(isPrivateSender({ ...open, url })).toBe(false);
});
