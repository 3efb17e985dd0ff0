import { describe, expect, it } from 'vitest';
import { areEnough, isNameLike, rarityAmong, rarityOf } from './rarity';

describe('rarityOf', () => {
  it('is greater for a rarer word', () => {
    const [article, common, unknown] = ['the', 'govern', 'zyxomat'].map((stem) => rarityOf(stem, 'en'));

    expect(article).toBeLessThan(1);
    expect(common).toBeGreaterThan(article ?? Number.NaN);
    expect(unknown).toBeGreaterThan(common ?? Number.NaN);
  });

  it('is the same for all words of a language without a table', () => {
    expect(rarityOf('the', 'xx')).toBe(rarityOf('zyxomat', 'xx'));
  });
});

describe('isNameLike', () => {
  it.each([
    ['a name that is in the news every day', 'washington', true],
    ['a word that is not', 'zyxomat', true],
    ['a common word', 'govern', false],
  ])('of %s', (_what, stem, is) => {
    expect(isNameLike(stem, 'en')).toBe(is);
  });

  it('is so of any word of a language without a table', () => {
    expect(isNameLike('le', 'xx')).toBe(true);
  });
});

describe('rarityAmong', () => {
  const storiesWith = (count: number) => ({ stories: 350, countOf: () => count });

  it('weighs the stories at hand against what was expected as 50 more', () => {
    expect(rarityAmong(storiesWith(25), 'dam', 1)).toBeCloseTo(3);
    expect(rarityAmong(storiesWith(0), 'dam', 5)).toBeCloseTo(8);
  });

  it('is nothing for a term in every story', () => {
    expect(rarityAmong(storiesWith(350), 'dam', 0)).toBeCloseTo(0);
  });

  it('is what was expected while there are no stories', () => {
    expect(rarityAmong({ stories: 0, countOf: () => 0 }, 'dam', 7.5)).toBeCloseTo(7.5);
  });
});

describe('areEnough', () => {
  it.each([
    [0, false],
    [49, false],
    [50, true],
  ])('of %d stories: %s', (stories, enough) => {
    expect(areEnough({ stories, countOf: () => 0 })).toBe(enough);
  });
});
