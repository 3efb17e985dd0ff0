import { describe, expect, it } from 'vitest';
import { packInput } from '../../tests/support/builders';
import { parsePack } from './parse-pack';

/** The small pack with one value changed, named by its path. */
function packWith(path: string, value: unknown): unknown {
  const pack = packInput();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], pack);
  (parent as Record<string, unknown>)[last] = value;
  return pack;
}

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
    ['an unknown outlet', { ...packInput(), outlets: [] }, 'events.0.versions.0.outlet'],
    ['a day that is none', packWith('events.0.date', '2024-02-30'), 'events.0.date'],
    ['a regional language', packWith('topics.0.aliases.0.languages', ['pt-br']), 'topics.0.aliases.0.languages.0'],
    ['a text in no language', packWith('topics.0.label', { en: 'Mali', English: 'x' }), 'topics.0.label'],
    ['an alias without a word', packWith('topics.0.aliases.0.text', '…'), 'topics.0.aliases.0.text'],
    [
      'a version on another’s host',
      packWith('events.0.versions.0.url', 'https://b.example/'),
      'events.0.versions.0.url',
    ],
    [
      'a relation within one version',
      packWith('events.0.relations.0.statements', ['a-opens', 'a-cost']),
      'events.0.relations.0',
    ],
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
