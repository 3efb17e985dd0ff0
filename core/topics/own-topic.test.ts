import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicId } from '../../tests/support/builders';
import {
  MOST_OWN_TOPICS,
  noteStart,
  readOwnTopics,
  withOwnTopic,
  withOwnTopicBack,
  withoutOwnTopic,
  type OwnTopic,
} from './own-topic';

const own = (name: string, rest: Partial<OwnTopic> = {}): OwnTopic => ({
  id: topicId(`own-${name}`),
  label: name,
  note: '',
  aliases: [{ text: name }],
  blockers: [],
  changedOn: '2024-03-02',
  ...rest,
});
const labels = (topics: readonly OwnTopic[]) => topics.map(({ label }) => label);
const [a, b, c] = [own('a'), own('b'), own('c')];

describe('readOwnTopics', () => {
  it('gives what was stored', () => {
    expect(readOwnTopics([a, b])).toEqual({ topics: [a, b], refused: 0 });
  });

  it.each([undefined, null, 'own', { a: 1 }])('gives none for %s', (input) => {
    expect(readOwnTopics(input)).toEqual({ topics: [], refused: 0 });
  });

  it.each<[string, unknown]>([
    ['no topic', 7],
    ['an id of a pack', own('a', { id: topicId('mali') })],
    ['no label', own('a', { label: ' ' })],
    ['no alias', own('a', { aliases: [] })],
    ['an alias with a wrong rule', { ...a, aliases: [{ text: 'a', case: 'none' }] }],
    ['no day', own('a', { changedOn: 'today' })],
    ['what no topic has', { ...a, colour: 1 }],
  ])('leaves %s out, alone', (_what, wrong) => {
    expect(readOwnTopics([wrong, b])).toEqual({ topics: [b], refused: 1 });
  });

  it('takes the first of two with the same id', () => {
    expect(readOwnTopics([a, own('a', { label: 'again' })])).toEqual({ topics: [a], refused: 1 });
  });

  it('takes no more than a reader can have', () => {
    const many = Array.from({ length: MOST_OWN_TOPICS + 2 }, (_none, place) => own(`t${place}`));

    expect(readOwnTopics(many)).toMatchObject({ topics: { length: MOST_OWN_TOPICS }, refused: 2 });
  });

  it('throws for no input', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(readOwnTopics(input).refused).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a list of own topics', () => {
  it('takes a new one at its end, and a changed one at its place', () => {
    expect(labels(withOwnTopic([a, b], c))).toEqual(['a', 'b', 'c']);
    expect(labels(withOwnTopic([a, b], own('a', { label: 'changed' })))).toEqual(['changed', 'b']);
  });

  it('loses one', () => {
    expect(labels(withoutOwnTopic([a, b], a.id))).toEqual(['b']);
  });

  it.each([
    ['at its place', [a, c], 1, ['a', 'b', 'c']],
    ['at the end where the list is shorter now', [a], 4, ['a', 'b']],
    ['once only', [b, a], 1, ['a', 'b']],
  ])('takes one back %s', (_what, topics, place, expected) => {
    expect(labels(withOwnTopicBack(topics, b, place))).toEqual(expected);
  });
});

describe('noteStart', () => {
  it.each([
    ['a short note', 'a short note'],
    ['word '.repeat(40), `${'word '.repeat(31)}word…`],
    ['a'.repeat(200), `${'a'.repeat(160)}…`],
  ])('of "%s" is "%s"', (note, start) => {
    expect(noteStart(note)).toBe(start);
  });
});
