import { describe, expect, it } from 'vitest';
import { parseSite } from './parse-site';
import { shownSite } from './shown-site';

describe('shownSite', () => {
  it.each([
    ['example.com', 'example.com'],
    ['example.com:8080/news', 'example.com:8080/news'],
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--e1afmkfd.example:8080/xn--news', 'пример.example:8080/xn--news'],
    ['xn--ygbi2ammx.example', 'فلسطين.example'],
    ['xn--\u0080.example', 'xn--\u0080.example'],
    ['[::1]', '[::1]'],
    ['', ''],
  ])('shows "%s" as "%s"', (site, shown) => {
    expect(shownSite(site)).toBe(shown);
  });

  it.each(['bücher.example', 'пример.example/news', 'فلسطين.example'])('gives back "%s" as it was typed', (typed) => {
    const site = parseSite(typed);

    expect(site.ok && shownSite(site.value)).toBe(typed);
  });
});
