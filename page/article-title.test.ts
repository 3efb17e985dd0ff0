import { describe, expect, it } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { titleOf } from './article-title';

const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
const SITE = meta('og:site_name', 'The Harbour Post');

function title(body: string, head: string, options: { linked?: string; isTrusted?: boolean; publisher?: string } = {}) {
  showPage(body, { head: SITE + head });
  const { linked = '', isTrusted = true, publisher = '' } = options;
  return titleOf(document, {
    linkedHeadline: linked,
    isHeadTrusted: isTrusted,
    publisher,
    hostname: location.hostname,
  });
}

describe('titleOf', () => {
  it.each([
    ['Dam opens at Ilo | The Harbour Post', 'Dam opens at Ilo'],
    ['Dam opens at Ilo - News - Harbour Post', 'Dam opens at Ilo - News'],
    ['The Harbour Post | Dam opens at Ilo', 'Dam opens at Ilo'],
    ['Dam opens at Ilo – The Harbour Post online', 'Dam opens at Ilo'],
    ['Dam opens - at last', 'Dam opens - at last'],
    ['The Harbour Post', 'The Harbour Post'],
  ])('takes the site out of "%s"', (shared, expected) => {
    expect(title('', meta('og:title', shared))).toBe(expected);
  });

  it.each([
    ['goes on behind the heading', 'Dam opens at Ilo - National', 'Dam opens at Ilo'],
    ['begins with a section', 'Valley | Dam opens at Ilo', 'Dam opens at Ilo'],
    ['has a kicker of its own', 'Valley: Dam opens at Ilo', 'Valley: Dam opens at Ilo'],
  ])('is the heading where the title %s', (_what, shared, expected) => {
    expect(title('<h1>Dam opens at Ilo</h1>', meta('og:title', shared))).toBe(expected);
  });

  it('is the heading that is like what the page says of itself, not the name of the site', () => {
    const body = '<h1>Harbour Post</h1><h1>Weather</h1><h1>A dam opens at Ilo</h1>';

    expect(title(body, '<title>A dam opens at Ilo today</title>')).toBe('A dam opens at Ilo');
  });

  it('is the linked headline, and else the window’s title, where nothing else is there', () => {
    expect(title('', '<title>Dam | The Harbour Post</title>', { linked: 'Dam opens' })).toBe('Dam opens');
    expect(title('', '<title>Dam | The Harbour Post</title>')).toBe('Dam');
  });

  it('is what is shown where the head is stale or of the whole site', () => {
    const head = meta('og:title', 'Rain falls at Ilo');

    expect(title('<h1>Dam opens at Ilo</h1>', head, { isTrusted: false })).toBe('Dam opens at Ilo');
    expect(title('<h1>Dam opens at Ilo</h1>', head + meta('og:type', 'website'))).toBe('Dam opens at Ilo');
  });

  it('is found in bounded time in a title of separators', () => {
    expect(title('', meta('og:title', ' | '.repeat(50_000))).length).toBeLessThan(1_001);
  });
});
