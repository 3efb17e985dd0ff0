import { describe, expect, it } from 'vitest';
import { buildEvent, buildStory } from '../../tests/support/builders';
import type { Statement } from '../packs/pack';
import { statementReader } from './carried-statements';

const event = buildEvent();
const flood = event.versions[1]?.statements[2] as Statement;

describe('statementReader', () => {
  it.each([
    [
      'told, with its sentence',
      ['It rained.', 'The village was flooded.'],
      { kind: 'told', sentence: 'The village was flooded.', language: 'en' },
    ],
    ['unsure when only the anchor occurs', ['Floods came.', 'The village slept.'], { kind: 'unsure' }],
    ['absent when nothing of it occurs', ['The village slept.'], { kind: 'absent' }],
  ])('answers %s', (_what, sentences, carried) => {
    expect(statementReader(buildStory({ sentences }), event)(flood)).toEqual(carried);
  });

  it('is unsure in a language without cues', () => {
    expect(statementReader(buildStory({ language: 'fr' }), event)(flood)).toEqual({ kind: 'unsure' });
  });

  it('is unsure where a hint occurs', () => {
    const hinted = { ...flood, hints: { en: ['under water'] } };

    expect(statementReader(buildStory({ sentences: ['Huts stood under water.'] }), event)(hinted)).toEqual({
      kind: 'unsure',
    });
  });

  it('takes the sentence that tells the event for the statement that is the event', () => {
    const opening = { ...flood, isEvent: true } as const;

    expect(statementReader(buildStory(), event)(opening)).toMatchObject({ kind: 'told', sentence: 'Dam opens' });
  });

  it('never calls the event itself left out', () => {
    const opening = { ...flood, isEvent: true } as const;

    expect(statementReader(buildStory({ title: 'Joy', sentences: [] }), event)(opening)).toEqual({ kind: 'unsure' });
  });
});
