import { describe, expect, it } from 'vitest';
import { packInput } from '../../tests/support/builders';
import { parsePack } from './parse-pack';

describe('parsePack', () => {
  it('reads a pack', () => {
    expect(parsePack(packInput()).ok).toBe(true);
  });

  it.each([
    ['something else', 'no pack', ''],
    ['a newer format', { ...packInput(), format: 2 }, 'format'],
    ['a field it does not know', { ...packInput(), surprise: 1 }, 'surprise'],
    ['an http source', { ...packInput(), sources: { s: { name: 'S', url: 'http://s.example/' } } }, 'sources.s.url'],
    ['an unknown source', { ...packInput(), sources: {} }, 'topics.0.facts.0.sources'],
    ['an unknown outlet', { ...packInput(), outlets: [] }, 'events.0.versions'],
    [
      'an id that stands twice',
      { ...packInput(), outlets: [...(packInput()['outlets'] as []), ...(packInput()['outlets'] as [])] },
      'outlets',
    ],
  ])('refuses %s and names its place', (_what, input, path) => {
    const parsed = parsePack(input);

    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.path)).toContain(path);
  });
});
