import { describe, expect, it } from 'vitest';
import { countStories } from './count-stories';

describe('countStories', () => {
  const counts = countStories([['The dam broke.', 'Dams break, and 1,650 fled.'], ['A dam in the U.S.'], []], 'en');

  it('counts each text once, by stem, number and abbreviation', () => {
    expect(['dam', 'broke', '1,650', 'us'].map((term) => counts.countOf(term))).toEqual([2, 1, 1, 1]);
  });

  it('counts texts without a sentence as stories', () => {
    expect(counts.stories).toBe(3);
  });

  it('has none of what occurs nowhere', () => {
    expect(counts.countOf('river')).toBe(0);
    expect(countStories([], 'en').stories).toBe(0);
  });
});
