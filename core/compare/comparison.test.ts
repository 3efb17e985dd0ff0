import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import { buildRow } from '../../tests/support/side-by-side';
import { countGroups, isEmpty, withTopicFirst, type Comparison, type ComparisonRow } from './comparison';

const row = (id: string, topic: string): ComparisonRow => buildRow({ id, topics: [topicId(topic)] });
const comparison: Comparison = {
  differently: [row('1', 'mali'), row('2', 'france'), row('3', 'mali')],
  onlyThere: [row('4', 'mali')],
  onlyHere: [],
  both: [],
};

describe('isEmpty', () => {
  it('says whether no group has a row', () => {
    expect(isEmpty(comparison)).toBe(false);
    expect(isEmpty({ ...comparison, differently: [], onlyThere: [] })).toBe(true);
  });
});

describe('withTopicFirst', () => {
  it('moves the rows of the topic to the front and keeps their order', () => {
    const ids = withTopicFirst(comparison, topicId('france')).differently.map(({ id }) => id);

    expect(ids).toEqual(['2', '1', '3']);
  });
});

describe('countGroups', () => {
  it('counts each group', () => {
    expect(countGroups(comparison)).toEqual({ differently: 3, onlyThere: 1, onlyHere: 0, both: 0 });
  });
});
