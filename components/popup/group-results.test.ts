import { describe, expect, it } from 'vitest';
import { eventResult, outletResult, storyResult, topicResult } from '../../tests/support/popup-props';
import { groupResults, keyOf } from './group-results';

describe('groupResults', () => {
  it('keeps the order within a kind, and puts the kind of the best result first', () => {
    const second = { ...topicResult, matched: 'second' };

    expect(groupResults([outletResult, topicResult, eventResult, storyResult, second])).toEqual([
      { kind: 'outlet', results: [outletResult] },
      { kind: 'topic', results: [topicResult, second] },
      { kind: 'event', results: [eventResult] },
      { kind: 'story', results: [storyResult] },
    ]);
  });

  it('makes no groups of nothing', () => {
    expect(groupResults([])).toEqual([]);
  });
});

describe('keyOf', () => {
  it('tells results of every kind apart', () => {
    expect(new Set([outletResult, topicResult, eventResult, storyResult].map(keyOf)).size).toBe(4);
  });
});
