import { describe, expect, it } from 'vitest';
import { isLoneNumber, phraseAt, phraseBefore, scanSentence, westernDigits } from './scan';

const scan = (text: string, language = 'en') => scanSentence(text, language, null);

describe('westernDigits', () => {
  it('keeps every offset', () => {
    expect(westernDigits('في ٣٠ حزيران ۲۰۲۱')).toBe('في 30 حزيران 2021');
  });
});

describe('scanSentence', () => {
  it('says what stands between words', () => {
    const { tokens } = scan('Sept. 11, 2001 - 3-5/6 (7)');

    expect(tokens.map(({ gap }) => gap)).toEqual(['far', 'dot', 'comma', 'dash', 'dash', 'slash', 'far']);
  });

  it('reads figures and ordinals', () => {
    expect(scan('3rd 12 1er 2021 20210 a3').tokens.map(({ number }) => number)).toEqual([3, 12, 1, 2021, null, null]);
  });
});

describe('phraseAt', () => {
  it('finds the longest phrase of a sense', () => {
    expect(phraseAt(scan('the day before yesterday'), 'dayWord', 0)).toEqual({ value: -2, next: 4 });
  });

  it('does not cross a mark that parts words', () => {
    expect(phraseAt(scan('the day. Before yesterday'), 'dayWord', 0)).toBeNull();
  });

  it('takes Arabic particles off', () => {
    expect(phraseAt(scan('وبالثلاثاء', 'ar'), 'weekday', 0)?.value).toBe(3);
  });

  it('tells words apart that differ by an accent only', () => {
    expect(phraseAt(scan('l’été', 'fr'), 'season', 1)?.value).toBe(2);
    expect(phraseAt(scan('ete', 'fr'), 'season', 0)).toBeNull();
    expect(phraseAt(scan('marco', 'pt'), 'month', 0)).toBeNull();
  });
});

describe('phraseBefore', () => {
  it('says where a phrase begins that ends at a token', () => {
    expect(phraseBefore(scan('more than 2014'), 'approx', 2)).toBe(0);
    expect(phraseBefore(scan('more than, 2014'), 'approx', 2)).toBe(-1);
  });
});

describe('isLoneNumber', () => {
  it.each([
    ['30 June', true],
    ['(30)', true],
    ['30, June', true],
    ['30,000', false],
    ['30%', false],
    ['$30', false],
    ['30 €', false],
  ])('of "%s": %s', (text, is) => {
    const read = scan(text);
    const [token] = read.tokens;

    expect(token && isLoneNumber(read, token)).toBe(is);
  });
});
