import { describe, expect, it } from 'vitest';
import { parsePack } from '../../core/packs/parse-pack';
import { packInput } from '../../tests/support/builders';
import { bundledAliases, bundledPacks, declaredLanguages } from './bundled-aliases';

describe('bundledAliases', () => {
  const packs = bundledPacks();
  const topicsOf = (follows: 'default' | 'all') =>
    new Set(bundledAliases(packs, follows).map((alias): string | null => alias.topicId));

  it('are those of what a reader follows who has changed nothing, and longer names', () => {
    expect(topicsOf('default')).toEqual(new Set(['mali', 'france', 'barkhane', null]));
  });

  it('are those of every topic of the packs where all are asked for', () => {
    const topics = packs.flatMap((pack) => pack.topics.map(({ id }) => id));

    expect(topicsOf('all')).toEqual(new Set([...topics, null]));
  });
});

describe('declaredLanguages', () => {
  it('are those a pack has texts in, and those a topic has an alias just for', () => {
    const input = packInput();
    const [topic, ...more] = input['topics'] as readonly Record<string, unknown>[];
    const aliases = [{ text: 'Ilo dam' }, { text: 'Ilon pato', languages: ['fi', 'et'] }];
    const pack = parsePack({ ...input, languages: ['en'], topics: [{ ...topic, aliases }, ...more] });
    if (!pack.ok) throw new Error(JSON.stringify(pack.error));

    expect([...declaredLanguages([pack.value])].sort()).toEqual(['en', 'et', 'fi']);
  });

  it('are none of no pack', () => {
    expect(declaredLanguages([]).size).toBe(0);
  });
});
