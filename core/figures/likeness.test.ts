import { describe, expect, it } from 'vitest';
import type { Circumstances } from './circumstances';
import { disjoint, likenessOf, sameSet, storyLikeness } from './likeness';
import { readSentence } from './relate-figures';

function around(text: string): Circumstances {
  const [first] = readSentence(text, 'en').circumstances;
  if (!first) throw new Error('no figure');
  return first;
}

describe('sets', () => {
  it('are disjoint only where both have items', () => {
    expect(disjoint(new Set(['a']), new Set(['b']))).toBe(true);
    expect(disjoint(new Set(['a']), new Set())).toBe(false);
    expect(sameSet(new Set(['a']), new Set(['a']))).toBe(true);
    expect(sameSet(new Set(['a']), new Set(['a', 'b']))).toBe(false);
  });
});

describe('likeness', () => {
  it('is whole for the same words and none for others', () => {
    const boats = around('The mill sold 20 boats in Ostvik.');

    expect(likenessOf(boats, boats)).toBe(1);
    expect(likenessOf(boats, around('A storm tore 35 roofs off.'))).toBe(0);
  });

  it('is the same to the last bit from either side', () => {
    const [one, other] = [around('People rose 15 soldiers'), around('15 rose 15 soldiers people')];

    expect(likenessOf(one, other)).toBe(likenessOf(other, one));
  });

  it('tells of the shorter sentence and of both', () => {
    const short = around('The mill sold 20 boats.');
    const long = around('The mill sold 20 boats to fishers along the northern coast.');

    const { shared, ofShorter, ofBoth } = storyLikeness(short, long);

    expect(shared).toBe(3);
    expect(ofShorter).toBe(1);
    expect(ofBoth).toBeLessThan(1);
  });
});
