import { beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { addressOf } from './article-address';

const at = (href: string) => ({ href }) as Location;
const HERE = 'https://www.post.example/news/dam-opens?from=home';
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const ogUrl = (href: string) => `<meta property="og:url" content="${href}">`;

beforeEach(() => showPage(''));

describe('addressOf', () => {
  it.each([
    [
      'the canonical one',
      canonical('https://www.post.example/news/dam-opens'),
      'https://www.post.example/news/dam-opens',
    ],
    ['a relative one', canonical('/news/dam-opens#top'), 'https://www.post.example/news/dam-opens'],
    ['one of the same site', canonical('https://m.post.example/dam'), 'https://m.post.example/dam'],
    ['the one for sharing', ogUrl('https://post.example/dam'), 'https://post.example/dam'],
    ['the one for sharing after a wrong one', canonical('/') + ogUrl('/dam'), 'https://www.post.example/dam'],
  ])('is %s', (_what, head, expected) => {
    showPage('', { head });

    expect(addressOf(document, at(HERE), true)).toBe(expected);
  });

  it.each([
    ['there is none', ''],
    ['it is of another site', canonical('https://other.example/dam')],
    ['it is the front page', canonical('https://www.post.example/')],
    ['it is the section', canonical('https://www.post.example/news/')],
    ['it is no address', canonical('https://')],
    ['it is not of the web', canonical('javascript:alert(1)')],
    ['it names a reader', canonical('https://me:secret@www.post.example/dam')],
  ])('is the page’s where %s', (_what, head) => {
    showPage('', { head });

    expect(addressOf(document, at(HERE), true)).toBe(HERE);
  });

  it('is the page’s where the head is stale', () => {
    showPage('', { head: canonical('/rain') });

    expect(addressOf(document, at(HERE), false)).toBe(HERE);
  });

  it.each(['amp', '2', 'index.html'])('is the article’s on its form "%s"', (form) => {
    showPage('', { head: canonical('https://post.example/dam') });

    expect(addressOf(document, at(`https://post.example/dam/${form}`), true)).toBe('https://post.example/dam');
  });
});
