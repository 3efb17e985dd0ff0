import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY } from './lookup-result';
import { MOST_RECENT, readRecentLookups, withLookup } from './recent-lookups';

const many = Array.from({ length: MOST_RECENT }, (_, at) => `lookup ${at}`);

describe('withLookup', () => {
  it('puts the newest first', () => {
    expect(withLookup(['Mali'], ' Niger ')).toEqual(['Niger', 'Mali']);
  });

  it('keeps no more than there is room for', () => {
    expect(withLookup(many, 'Niger')).toEqual(['Niger', ...many.slice(0, -1)]);
  });

  it('keeps a lookup once, as it was written last', () => {
    expect(withLookup(['Mali', 'Côte d’Ivoire', 'Niger'], 'cote d’ivoire')).toEqual(['cote d’ivoire', 'Mali', 'Niger']);
  });

  it('keeps nothing of nothing', () => {
    expect(withLookup(['Mali'], '  ')).toEqual(['Mali']);
  });

  it('cuts what is too long', () => {
    expect(withLookup([], 'a'.repeat(LONGEST_QUERY + 1))[0]).toHaveLength(LONGEST_QUERY);
  });
});

describe('readRecentLookups', () => {
  it('reads what was stored', () => {
    expect(readRecentLookups(['Niger', 'Mali'])).toEqual(['Niger', 'Mali']);
  });

  it.each([[undefined], [null], ['Mali'], [{ 0: 'Mali' }]])('reads none from %j', (input) => {
    expect(readRecentLookups(input)).toEqual([]);
  });

  it('leaves out what is no text, and what is too much', () => {
    expect(readRecentLookups(['Mali', 7, null, ' '])).toEqual(['Mali']);
    expect(readRecentLookups([...many, 'one more'])).toEqual(many);
    expect(readRecentLookups(['a'.repeat(LONGEST_QUERY + 1)])[0]).toHaveLength(LONGEST_QUERY);
  });
});
