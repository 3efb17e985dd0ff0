import { describe, expect, it } from 'vitest';
import { Bm25, type RankedText } from './bm25';

/** Enough others that a word of two texts is rare. */
const OTHERS = Array.from({ length: 40 }, (_, at): RankedText => ({
  id: `other ${at}`,
  title: `market ${at}`,
  text: `the stall number ${at} is open`,
}));
const DAM: RankedText = { id: 'dam', title: 'Karsten dam breaks', text: 'the water reached Velmar' };
const DAM_AGAIN: RankedText = { id: 'again', title: 'Velmar floods', text: 'the dam at Karsten gave way' };
const bm25 = new Bm25([DAM, DAM_AGAIN, ...OTHERS]);

describe('Bm25', () => {
  it('asks for the rare words, the rarest first', () => {
    const words = bm25.queryOf('dam').map(([word]) => word);

    expect(words).toContain('karsten');
    expect(words).not.toContain('the');
    expect(words.indexOf('breaks')).toBeLessThan(words.indexOf('karsten'));
  });

  it('scores the text that shares them above others', () => {
    const query = bm25.queryOf('dam');

    expect(bm25.scoreOf(query, 'again')).toBeGreaterThan(0);
    expect(bm25.scoreOf(query, 'other 1')).toBe(0);
  });

  it('is what the formula says', () => {
    const two = new Bm25([
      { id: 'a', title: '', text: 'gate' },
      { id: 'b', title: '', text: 'dam dam' },
    ]);
    const norm = 1.2 * (1 - 0.75 + (0.75 * 2) / 1.5);

    expect(two.scoreOf([['dam', 0.5]], 'b')).toBeCloseTo((0.5 * 2 * 2.2) / (2 + norm));
  });

  it('has nothing to ask of a text that is not there, and no score for it', () => {
    expect(bm25.queryOf('none')).toEqual([]);
    expect(bm25.scoreOf([['dam', 1]], 'none')).toBe(0);
    expect(new Bm25([]).queryOf('none')).toEqual([]);
  });
});
