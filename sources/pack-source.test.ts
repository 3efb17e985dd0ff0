import { describe, expect, it } from 'vitest';
import { buildPack, buildStory } from '../tests/support/builders';
import { findInPacks } from './pack-source';

const pack = buildPack();

describe('findInPacks', () => {
  it('gives a known outlet’s story the other outlet’s version', () => {
    const found = findInPacks(buildStory({ url: 'https://www.a.example/dam' }), pack);

    expect(found?.here?.id).toBe('a');
    expect(found?.others.map(({ outlet }) => outlet.id)).toEqual(['b']);
  });

  it('gives an unknown outlet’s story every version', () => {
    const found = findInPacks(buildStory(), pack);

    expect(found?.here).toBeNull();
    expect(found?.others.map(({ outlet }) => outlet.id)).toEqual(['a', 'b']);
  });

  it('says nothing of a story whose event is not known', () => {
    expect(findInPacks(buildStory({ title: 'Rain', sentences: [] }), pack)).toBeNull();
  });
});
