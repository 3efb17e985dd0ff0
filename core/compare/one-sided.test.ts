import { describe, expect, it } from 'vitest';
import { rowCandidates } from '../align/row-candidates';
import { Vocabulary } from '../align/vocabulary';
import { bestChances, isToldNowhere, makesStatement } from './one-sided';

describe('what only one side tells', () => {
  it.each([
    ['The dam above Orlen broke on Sunday night.', true],
    ['Read more.', false],
    ['Sign up for our newsletter and never miss a story again.', false],
  ])('takes a sentence for a statement or not: %s', (text, expected) => {
    expect(makesStatement(text, 'en')).toBe(expected);
  });

  it('gives each sentence its best chance on the other side', () => {
    const { pairs } = rowCandidates(
      { sentences: ['The dam above Orlen broke on Sunday night.', 'Choirs will sing in May.'], language: 'en' },
      { sentences: ['On Sunday night the dam above Orlen broke.'], language: 'en' },
      new Vocabulary(),
    );
    const [dam, choirs] = bestChances(pairs, 'a', 2) as [number, number];

    expect(dam).toBeGreaterThan(0.5);
    expect(choirs).toBeLessThan(dam);
    expect(bestChances(pairs, 'b', 1)).toEqual([dam]);
  });

  it('says nothing before it is sure', () => {
    expect([isToldNowhere(0.001), isToldNowhere(0.05)]).toEqual([true, false]);
  });
});
