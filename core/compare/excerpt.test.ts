import { describe, expect, it } from 'vitest';
import { quoted } from './comparison';
import { excerptOf } from './excerpt';

const LONG =
  'The shipping union called the closure of the strait a disaster for 3,000 dock workers in Port Lanning and beyond.';

function marking(text: string, words: string) {
  const start = text.indexOf(words);
  return { text, clauses: [], marks: [{ start, end: start + words.length }] };
}

describe('excerptOf', () => {
  it('keeps a short sentence whole', () => {
    expect(excerptOf(quoted('It sank.'), 40)).toEqual(quoted('It sank.'));
  });

  it('keeps what stands around the words that are set off', () => {
    const { text, marks } = excerptOf(marking(LONG, '3,000'), 50);

    expect(text).toBe('…strait a disaster for 3,000 dock workers in Port…');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['3,000']);
  });

  it('begins at the beginning where nothing is set off', () => {
    expect(excerptOf(quoted(LONG), 30).text).toBe('The shipping union called the…');
  });

  it('leaves out what is set off elsewhere', () => {
    const twice = {
      ...marking(LONG, 'closure'),
      marks: [...marking(LONG, 'union').marks, ...marking(LONG, 'beyond').marks],
    };

    expect(excerptOf(twice, 30).marks).toHaveLength(1);
  });

  it('keeps words whole that are longer than there is room', () => {
    expect(excerptOf(marking(LONG, 'closure of the strait a disaster'), 10).text).toBe(
      '…closure of the strait a disaster…',
    );
  });

  it('never cuts within a character', () => {
    expect(excerptOf(quoted('😀'.repeat(40)), 21).text).toBe(`${'😀'.repeat(10)}…`);
  });
});
