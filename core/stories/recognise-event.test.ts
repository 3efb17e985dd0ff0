import { describe, expect, it } from 'vitest';
import { buildEvent, buildStory } from '../../tests/support/builders';
import { recogniseEvent } from './recognise-event';

const event = buildEvent();

describe('recogniseEvent', () => {
  it('knows a story of the pack by its address, whatever its text', () => {
    const story = buildStory({ url: 'http://www.a.example/dam?ref=x', title: '', sentences: [], publishedOn: null });

    expect(recogniseEvent(story, [event])).toMatchObject({ reason: 'address', ownVersion: { outlet: 'a' } });
  });

  it('knows another outlet’s story by its title', () => {
    expect(recogniseEvent(buildStory({ sentences: [] }), [event])).toMatchObject({ reason: 'text', ownVersion: null });
  });

  it('knows it by its lead', () => {
    expect(recogniseEvent(buildStory({ title: 'A day of joy' }), [event])?.event.id).toBe('dam-opens');
  });

  it.each([
    ['the story has no date', { publishedOn: null }],
    ['it is of another year', { publishedOn: '2026-03-02' }],
    ['it came before the event', { publishedOn: '2024-02-29' }],
    ['its language has no cues', { language: 'fr' }],
    ['the words stand in different sentences', { title: 'The dam', sentences: ['It opened.'] }],
    ['the event is told only far down', { title: 'Rain', sentences: ['A.', 'B.', 'C.', 'D.', 'The dam opened.'] }],
  ])('says nothing when %s', (_why, rest) => {
    expect(recogniseEvent(buildStory(rest), [event])).toBeNull();
  });

  it('says nothing when two events look alike', () => {
    expect(recogniseEvent(buildStory(), [event, { ...event }])).toBeNull();
  });
});
