import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../compare/comparison';
import { beginning, countWords, mostQuoted, quoterOf, shortened } from './quote-length';

/** Numbered words, so that it shows which of them are kept. */
const words = (many: number) => Array.from({ length: many }, (_, at) => `w${at + 1}`).join(' ');

function marking(text: string, ...marked: string[]) {
  const marks = marked.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return { text, clauses: [], marks };
}

describe('mostQuoted', () => {
  it.each([
    [null, 400],
    [0, 0],
    [3, 0],
    [160, 40],
    [163, 40],
    [1_599, 399],
    [1_600, 400],
    [9_000, 400],
  ])('of an article of %s words: %s', (known, most) => {
    expect(mostQuoted(known)).toBe(most);
  });
});

describe('shortened', () => {
  it('keeps a sentence of forty words whole', () => {
    expect(shortened(quoted(`${words(40)}.`))).toBe(`${words(40)}.`);
  });

  it('cuts one of forty-one', () => {
    expect(shortened(quoted(`${words(41)}.`))).toBe(`${words(40)} […]`);
  });

  it('keeps what stands around the words that are set off', () => {
    const short = shortened(marking(words(100), 'w50', 'w60'));

    expect(short).toMatch(/^\[…\] w36 .*w50 .*w60 .*w75 \[…\]$/u);
    expect(countWords(short)).toBe(40);
  });

  it('ends with the sentence where the words that are set off stand at its end', () => {
    expect(shortened(marking(`${words(100)}!”`, 'w99'))).toBe(`[…] ${words(100).slice(words(60).length + 1)}!”`);
  });

  it('goes by the clauses where no word is set off', () => {
    const { text, marks } = marking(words(100), 'w80');

    expect(shortened({ text, marks: [], clauses: marks })).toContain(' w80 ');
  });

  it('begins with the first of words that are too far apart', () => {
    expect(shortened(marking(words(100), 'w11', 'w90'))).toMatch(/^\[…\] w11 .* w50 \[…\]$/u);
  });

  it('does not part a figure', () => {
    expect(shortened(quoted(`${words(39)} 3,000 dock workers in the harbour`))).toBe(`${words(39)} […]`);
  });

  it('counts every character of a script without spaces', () => {
    const short = shortened(quoted('海'.repeat(60)));

    expect(short).toBe(`${'海'.repeat(40)} […]`);
  });

  it('never gives more than forty words, whatever the sentence and what is set off', () => {
    const part = fc.constantFrom('a', '3,000', ' ', '-', '海', '[…]', 'ab ', '. ', 'مالي ', '”');
    const text = fc.array(part, { maxLength: 300 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(700), fc.nat(700), (of, a, b) => {
        const marks = [{ start: Math.min(a, b, of.length), end: Math.min(Math.max(a, b), of.length) }];
        expect(countWords(shortened({ text: of, clauses: [], marks }))).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('takes no longer for one long run of letters', () => {
    expect(shortened(quoted('a-'.repeat(50_000))).length).toBeLessThan(2_100);
  });
});

describe('beginning', () => {
  it('keeps a short text, and the first words of a longer one', () => {
    expect(beginning('Dam opens!', 2)).toBe('Dam opens!');
    expect(beginning('The dam opens', 2)).toBe('The dam […]');
  });

  it('gives nothing of nothing', () => {
    expect(beginning('', 3)).toBe('');
  });
});

describe('quoterOf', () => {
  it('quotes to the last word that it may, and gives first words from there on', () => {
    const quoter = quoterOf(20);

    expect(quoter.quote(quoted(words(20)))).toEqual({ text: words(20), length: 'whole' });
    expect(quoter.quote(quoted('It sank off Port Lanning on a Friday night in March.'))).toEqual({
      text: 'It sank off Port Lanning […]',
      length: 'left-out',
    });
    expect(quoter.words()).toBe(20);
  });

  it('leaves out what is one word too long, and quotes what is shorter behind it', () => {
    const quoter = quoterOf(5);

    expect(quoter.quote(quoted(words(6))).length).toBe('left-out');
    expect(quoter.quote(quoted(words(5))).length).toBe('whole');
  });

  it('counts what it has quoted before once', () => {
    const quoter = quoterOf(5);
    quoter.quote(quoted(words(5)));

    expect(quoter.quote(quoted(words(5))).length).toBe('whole');
    expect(quoter.words()).toBe(5);
  });

  it('says where a quote is cut', () => {
    expect(quoterOf(400).quote(quoted(words(50))).length).toBe('cut');
  });

  it('gives at most half of a sentence that is left out', () => {
    expect(quoterOf(0).quote(quoted('It sank at once.')).text).toBe('It sank […]');
  });
});
