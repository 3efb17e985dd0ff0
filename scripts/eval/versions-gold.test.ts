import { expect, it } from 'vitest';
import { compareTexts } from '../../core/compare/compare-texts';
import { sentencesOf } from '../../core/compare/version-text';
import { HARBOUR_POST, INLAND_HERALD } from '../../tests/support/two-reports';
import { scoreAgainstGold, type Gold } from './versions-gold';

const sides = [HARBOUR_POST, INLAND_HERALD].map((version) => ({ version, sentences: sentencesOf(version) }));
const comparison = compareTexts(HARBOUR_POST, INLAND_HERALD);

function score(gold: Partial<Gold>, starts = 'The Veldrian junta') {
  const [here, there] = sides;
  if (!here || !there) throw new Error('two sides are needed');
  const whole = {
    a: { starts: { 1: starts } },
    b: { starts: { 1: 'The military' } },
    related: [],
    onlyA: [],
    onlyB: [],
    ...gold,
  };
  return scoreAgainstGold(comparison, whole, here, there);
}

it('counts a pair of paragraphs as shown where a row holds both', () => {
  const related = [{ a: 1, b: 1, group: 'differently' as const, because: '' }];

  expect(score({ related })).toMatchObject({
    related: 1,
    shown: 1,
    groupRight: 1,
    pairs: [{ shownAs: 'differently' }],
  });
});

it('counts rows that hold a paragraph of one side only', () => {
  expect(score({ onlyA: [1] }).oneSidedInRows).toBe(1);
});

it('refuses gold of another text', () => {
  expect(() => score({}, 'Once upon a time')).toThrow('no paragraph begins');
});
