import { describe, expect, it } from 'vitest';
import { namedSources } from './named-sources';

const sources = {
  one: { name: 'One', url: 'https://one.example/', date: '2024-03' },
  two: { name: 'Two', url: 'https://two.example/' },
};

describe('namedSources', () => {
  it('puts names and addresses in place of ids, in their order', () => {
    expect(namedSources(['two', 'one'], sources)).toEqual([
      { name: 'Two', url: 'https://two.example/' },
      { name: 'One', url: 'https://one.example/' },
    ]);
  });

  it('leaves out a source that is not there', () => {
    expect(namedSources(['three', 'one'], sources)).toEqual([{ name: 'One', url: 'https://one.example/' }]);
  });
});
