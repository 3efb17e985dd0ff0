import { describe, expect, it } from 'vitest';
import { buildEvent, buildStory } from '../../tests/support/builders';
import { statementReader } from './carried-statements';

const flood = buildEvent().versions[1]?.statements[2];

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
    expect(flood && statementReader(buildStory({ sentences }))(flood)).toEqual(carried);
  });

  it('is unsure in a language without cues', () => {
    expect(flood && statementReader(buildStory({ language: 'fr' }))(flood)).toEqual({ kind: 'unsure' });
  });
});
