import { describe, expect, it } from 'vitest';
import type { EventId, OutletId, TopicId } from '../packs/pack';
import { asXml, enteredLine, suggestionOf } from './address-bar';
import type { LookupResult } from './lookup-result';

const topic: Extract<LookupResult, { readonly kind: 'topic' }> = {
  kind: 'topic',
  id: 'mali' as TopicId,
  label: { en: 'Mali', fr: 'Le Mali' },
  gist: { en: 'country', fr: 'pays' },
  matched: null,
};

describe('suggestionOf', () => {
  it.each<[string, LookupResult, string, string]>([
    ['a topic', topic, 'topic:mali', 'Le Mali · pays'],
    ['a topic by an alias', { ...topic, matched: 'Bamako' }, 'topic:mali', 'Bamako – Le Mali · pays'],
    ['a topic without a gist', { ...topic, gist: { en: '' } }, 'topic:mali', 'Le Mali'],
    [
      'an outlet',
      {
        kind: 'outlet',
        id: 'press-tv' as OutletId,
        name: 'Press TV',
        country: { en: 'Iran' },
        funding: { en: 'state' },
      },
      'outlet:press-tv',
      'Press TV · Iran · state',
    ],
    [
      'an event',
      { kind: 'event', id: 'dam-opens' as EventId, title: { en: 'The dam opens' }, date: '2024-03-01' },
      'event:dam-opens',
      'The dam opens · 2024-03-01',
    ],
    [
      'a story',
      {
        kind: 'story',
        ...{ url: 'https://news.example/dam', title: 'Dam opens', outlet: 'The Example' },
        ...{ day: '2024-03-02', language: 'en' },
      },
      'https://news.example/dam',
      'Dam opens · The Example · 2024-03-02',
    ],
  ])('gives %s a line', (_what, result, content, description) => {
    expect(suggestionOf(result, 'fr-FR')).toEqual({ content, description });
  });
});

describe('asXml', () => {
  it('makes text of what XML would read, and drops what it does not have', () => {
    expect(asXml({ content: 'x', description: `"A" & <b>'s\u0007 dam` }).description).toBe(
      '&quot;A&quot; &amp; &lt;b&gt;&apos;s  dam',
    );
  });
});

describe('enteredLine', () => {
  it.each([
    ['topic:own-dam-1', { kind: 'own', hash: 'topic=own-dam-1' }],
    ['outlet:press-tv', { kind: 'own', hash: 'outlet=press-tv' }],
    ['event:dam-opens', { kind: 'own', hash: 'event=dam-opens' }],
    ['https://news.example/dam', { kind: 'story', url: 'https://news.example/dam' }],
    [' dam & river ', { kind: 'own', hash: 'look=dam%20%26%20river' }],
    ['topic: Mali', { kind: 'own', hash: 'look=topic%3A%20Mali' }],
    ['javascript:alert(1)', { kind: 'own', hash: 'look=javascript%3Aalert(1)' }],
    ['https://', { kind: 'own', hash: 'look=https%3A%2F%2F' }],
  ])('opens for "%s" what it stands for', (line, entered) => {
    expect(enteredLine(line)).toEqual(entered);
  });
});
