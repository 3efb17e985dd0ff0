import { describe, expect, it } from 'vitest';
import { belongsTo, comparableAddress, outletOfHost } from './hosts';

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

describe('comparableAddress', () => {
  it.each([
    ['https://www.a.example/story/?utm=1#top', 'a.example/story'],
    ['http://a.example/story', 'a.example/story'],
    ['https://www1.a.example/', 'a.example'],
    ['no address', null],
  ])('of %s is %s', (address, comparable) => {
    expect(comparableAddress(address)).toBe(comparable);
  });
});
