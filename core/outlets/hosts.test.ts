import { describe, expect, it } from 'vitest';
import { belongsTo, isSameAddress, outletOfHost } from './hosts';

describe('belongsTo', () => {
  it.each([
    ['example.org', true],
    ['www.example.org', true],
    ['notexample.org', false],
    ['example.org.evil.test', false],
  ])('%s to example.org: %s', (host, belongs) => {
    expect(belongsTo(host, 'example.org')).toBe(belongs);
  });
});

describe('outletOfHost', () => {
  const outlets = [
    { name: 'A', hosts: ['a.example'] },
    { name: 'B', hosts: ['b.example', 'b.test'] },
  ];

  it('knows an outlet by any of its hosts', () => {
    expect(outletOfHost('www.b.test', outlets)?.name).toBe('B');
  });

  it('says nothing of a host that nobody named', () => {
    expect(outletOfHost('c.example', outlets)).toBeUndefined();
  });
});

describe('isSameAddress', () => {
  it.each([
    ['https://www.a.example/story/?utm=1#top', 'https://a.example/story', true],
    ['http://www1.a.example/story', 'https://a.example/story/', true],
    ['https://a.example/article?id=1&ref=x', 'https://a.example/article?id=1', true],
    ['https://a.example/article?id=2', 'https://a.example/article?id=1', false],
    ['https://a.example/article', 'https://a.example/article?id=1', false],
    ['https://b.example/story', 'https://a.example/story', false],
    ['no address', 'https://a.example/story', false],
  ])('%s and %s: %s', (visited, published, is) => {
    expect(isSameAddress(visited, published)).toBe(is);
  });
});
