import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../tests/support/fake-page';
import { contentOf, isHeadStale } from './article-head';

afterEach(() => {
  vi.restoreAllMocks();
});

function loadedAs(address: string): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ name: address } as PerformanceEntry]);
}

describe('contentOf', () => {
  it('is the first that has any, by property or by name', () => {
    showPage('', { head: '<meta property="og:title" content=" "><meta name="Description" content=" A dam. ">' });

    expect(contentOf(document, 'og:title', 'description')).toBe('A dam.');
    expect(contentOf(document, 'author')).toBeNull();
  });
});

describe('isHeadStale', () => {
  const head = '<meta property="og:title" content="Dam opens">';

  it('is false on the page that was loaded', () => {
    showPage('<h1>Else</h1>', { head });
    loadedAs(`${location.href}#part`);

    expect(isHeadStale(document)).toBe(false);
  });

  it.each([
    ['the heading is another', '<h1>Rain falls</h1>', true],
    ['the heading is the one stated', '<h1>Dam opens at last</h1>', false],
  ])('where another page has taken its place and %s', (_what, body, isStale) => {
    showPage(body, { head });
    document.title = '';
    loadedAs('http://localhost:3000/earlier');

    expect(isHeadStale(document)).toBe(isStale);
  });
});
