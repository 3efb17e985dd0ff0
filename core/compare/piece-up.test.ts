import { describe, expect, it } from 'vitest';
import { pieceUp } from './piece-up';

const text = 'The dam, which is long, opened on Friday.';

describe('pieceUp', () => {
  it('gives a sentence with nothing set off as it is', () => {
    expect(pieceUp({ text, clauses: [], marks: [] })).toEqual([{ text, isMarked: false, isAside: false }]);
  });

  it('sets off marks, and what no clause holds', () => {
    const pieces = pieceUp({ text, clauses: [{ start: 24, end: 41 }], marks: [{ start: 34, end: 40 }] });

    expect(pieces.map((piece) => [piece.text, piece.isMarked, piece.isAside])).toEqual([
      ['The dam, which is long, ', false, true],
      ['opened on ', false, false],
      ['Friday', true, false],
      ['.', false, false],
    ]);
  });

  it('loses no character where spans overlap or reach to the end', () => {
    const pieces = pieceUp({ text, clauses: [{ start: 0, end: 41 }, { start: 4, end: 7 }], marks: [{ start: 39, end: 41 }] }); // prettier-ignore

    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
