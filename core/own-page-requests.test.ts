import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from './lookup/lookup-result';
import {
  parseEventId,
  parseForgetReading,
  parseHost,
  parseListReading,
  parseOutletId,
  parseQuery,
  parseTabId,
} from './own-page-requests';

describe('the requests of our own pages', () => {
  it.each([
    [parseHost, { host: 'news.example' }],
    [parseQuery, { query: 'mali' }],
    [parseOutletId, { id: 'press-tv' }],
    [parseEventId, { id: 'accords' }],
    [parseListReading, { query: '', from: 50 }],
    [parseTabId, { tabId: 7 }],
    [parseForgetReading, { kind: 'story', url: 'https://news.example/dam' }],
    [parseForgetReading, { kind: 'site', host: 'news.example' }],
    [parseForgetReading, { kind: 'since', moment: 1 }],
    [parseForgetReading, { kind: 'all' }],
  ])('are taken as they are: %o %o', (parse, request) => {
    expect(parse(request)).toEqual(request);
  });

  it.each([
    [parseHost, { host: 7 }],
    [parseQuery, {}],
    [parseOutletId, { id: 'x'.repeat(65) }],
    [parseEventId, null],
    [parseListReading, { query: '', from: -1 }],
    [parseTabId, { tabId: '7' }],
    [parseForgetReading, { kind: 'everything' }],
    [parseForgetReading, { kind: 'since' }],
  ])('are refused where they are not such: %o %o', (parse, request) => {
    expect(() => parse(request)).toThrow();
  });

  it('are cut where a query is longer than any name', () => {
    expect(parseQuery({ query: 'x'.repeat(LONGEST_QUERY + 1) }).query).toHaveLength(LONGEST_QUERY);
  });
});
