import { describe, expect, it } from 'vitest';
import { buildEvent, buildStory } from '../../tests/support/builders';
import type { Version } from '../packs/pack';
import { compareWithVersion } from './compare-with-version';
import { countGroups, type Comparison } from './comparison';

const event = buildEvent();
const [a, b] = event.versions as [Version, Version];

function idsOf(comparison: Comparison) {
  const ids = (rows: Comparison['both']) => rows.map(({ id }) => id);
  return {
    both: ids(comparison.both),
    differently: ids(comparison.differently),
    onlyHere: ids(comparison.onlyHere),
    onlyThere: ids(comparison.onlyThere),
  };
}

describe('compareWithVersion, of a story the pack knows', () => {
  const story = buildStory({ url: a.url, sentences: ['The dam opened on Friday.'] });
  const comparison = compareWithVersion({ story, event, ownVersion: a, there: b });

  it('groups by the curated relations', () => {
    expect(idsOf(comparison)).toEqual({
      both: ['a-opens'],
      differently: ['a-cost'],
      onlyHere: ['a-song'],
      onlyThere: ['b-flood'],
    });
  });

  it('shows the page’s own sentence where it is found, else the paraphrase', () => {
    expect(comparison.both[0]?.here).toEqual({
      kind: 'sentence',
      quotes: [{ text: 'The dam opened on Friday.', clauses: [], marks: [] }],
      language: 'en',
    });
    expect(comparison.differently[0]?.here).toMatchObject({ kind: 'paraphrase' });
  });

  it('swaps its sides and changes nothing else when the versions are swapped', () => {
    const other = buildStory({ url: b.url, sentences: [] });
    const swapped = countGroups(compareWithVersion({ story: other, event, ownVersion: b, there: a }));

    expect(swapped).toEqual({ both: 1, differently: 1, onlyHere: 1, onlyThere: 1 });
  });
});

describe('compareWithVersion, of a story the pack does not know', () => {
  const compare = (sentences: string[]) =>
    idsOf(compareWithVersion({ story: buildStory({ sentences }), event, ownVersion: null, there: b }));

  it('finds what both tell, what only one does, and what they tell differently', () => {
    expect(compare(['It opened on Friday.', 'It cost two million.', 'A choir sang.'])).toEqual({
      both: ['b-opens'],
      differently: ['b-cost'],
      onlyHere: ['a-song'],
      onlyThere: ['b-flood'],
    });
  });

  it('takes the version’s own figure for the same, not for a difference', () => {
    expect(compare(['It cost three million, not two million.'])).toMatchObject({ both: ['b-cost'], differently: [] });
  });

  it('leaves out what it cannot tell', () => {
    expect(compare(['Floods were feared.', 'The cost is secret.', 'They opened up.'])).toEqual({
      both: [],
      differently: [],
      onlyHere: [],
      onlyThere: [],
    });
  });
});
