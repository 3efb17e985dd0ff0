import { describe, expect, it } from 'vitest';
import { buildEvent, buildStory } from '../../tests/support/builders';
import { knownStatements } from './known-statements';

const event = buildEvent();
const story = buildStory({
  title: 'Dam opens',
  publishedOn: '2024-03-02',
  sentences: ['The dam at Ilo opened on Friday.', 'The village was flooded.'],
});
const known = knownStatements(story, event, (id) => id.toUpperCase());

describe('knownStatements', () => {
  it('tells which statements of the event a story carries, each with its sentence', () => {
    const told = known.filter(({ here }) => here === 'told');

    expect(told.map(({ sentence }) => sentence)).toContain('The village was flooded.');
    expect(known.filter(({ here }) => here !== 'told').every(({ sentence }) => sentence === '')).toBe(true);
  });

  it('says once what several versions report, with all who do by their names', () => {
    const opens = known.filter(({ id }) => id.endsWith('-opens'));

    expect(opens).toHaveLength(1);
    expect(opens[0]?.outlets).toEqual(['A', 'B']);
  });

  it('leaves out nothing that the event has', () => {
    const same = event.relations.filter(({ kind }) => kind === 'same').length;
    const all = event.versions.flatMap(({ statements }) => statements);

    expect(all.length).toBeGreaterThan(2);
    expect(known).toHaveLength(all.length - same);
  });

  it('leaves out what not even a word of the story hints at', () => {
    const states = knownStatements(buildStory({ title: 'Dam opens', sentences: ['It rained.'] }), event, String);

    expect(known.find(({ id }) => id === 'b-flood')?.here).toBe('told');
    expect(states.find(({ id }) => id === 'b-flood')?.here).toBe('left-out');
  });
});
