import { describe, expect, it } from 'vitest';
import { goldOfPage, isSameTitle, tokenF1 } from './pages-text';

describe('tokenF1', () => {
  it.each([
    ['the same words', 'The dam opened.', 'the DAM opened', 1],
    ['no word', 'The dam opened.', 'Rain fell', 0],
    ['words as often as they stand there', 'dam dam dam', 'dam', 0.5],
    ['half of the words', 'dam mill', 'dam', 2 / 3],
    ['nothing', '', '', 1],
  ])('of %s', (_what, a, b, f1) => {
    expect(tokenF1(a, b)).toBeCloseTo(f1);
  });
});

describe('isSameTitle', () => {
  it('passes over white space alone', () => {
    expect(isSameTitle(' Dam\n opens', 'Dam opens ')).toBe(true);
    expect(isSameTitle('Dam opens', 'dam opens')).toBe(false);
  });
});

describe('goldOfPage', () => {
  const older = { title: 'Rain', text: 'Rain fell on the hills' };
  const newer = { title: 'Dam', text: 'The dam opened on Friday' };

  it('is the text that stands on the page', () => {
    expect(goldOfPage([older, newer], 'Home Dam The dam opened on Friday More')).toBe(newer);
  });

  it('is none where none was taken from the page', () => {
    expect(goldOfPage([older], 'Home Dam The dam opened on Friday More')).toBeNull();
    expect(goldOfPage([], 'Home')).toBeNull();
  });
});
