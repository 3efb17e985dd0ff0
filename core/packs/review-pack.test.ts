import { describe, expect, it } from 'vitest';
import { buildPack } from '../../tests/support/builders';
import type { Pack } from './pack';
import { reviewPack } from './review-pack';

const pack = buildPack();
const [topic] = pack.topics as [Pack['topics'][number]];
const messages = (changed: Pack) => reviewPack(changed).map(({ message }) => message);

describe('reviewPack', () => {
  it('finds nothing to say of the small pack', () => {
    expect(reviewPack(pack)).toEqual([]);
  });

  it('sees two topics that share a strong alias', () => {
    const twin = { ...topic, id: 'other' as typeof topic.id, label: { en: 'Other' }, aliases: [{ text: 'MALI' }] };

    expect(messages({ ...pack, topics: [topic, twin] })).toEqual(['share the alias "mali"']);
  });

  it.each([
    ['weak', { text: 'Mali', weak: true } as const],
    ['in need of company', { text: 'Mali', company: ['dam'] }],
  ])('lets an alias be shared that is %s', (_how, alias) => {
    const twin = { ...topic, id: 'other' as typeof topic.id, label: { en: 'Other' }, aliases: [alias] };

    expect(messages({ ...pack, topics: [topic, twin] })).toEqual([]);
  });

  it('sees sources that nothing uses', () => {
    expect(messages({ ...pack, sources: { ...pack.sources, t: { name: 'T', url: 'https://t.example/' } } })).toEqual([
      'is used nowhere',
    ]);
  });

  it('sees a topic that says nothing', () => {
    expect(messages({ ...pack, topics: [{ ...topic, facts: [] }] })).toContain('says nothing');
  });

  it('sees a pair in which one side gets far more room', () => {
    const [event] = pack.events as [Pack['events'][number]];
    const [a, b] = event.versions as [
      Pack['events'][number]['versions'][number],
      Pack['events'][number]['versions'][number],
    ];
    const long = {
      ...a,
      statements: a.statements.map((each) => ({ ...each, text: { en: 'word '.repeat(30).trim() } })),
    };

    expect(messages({ ...pack, events: [{ ...event, versions: [long, b] }] })[0]).toMatch(/30 words/u);
  });
});
