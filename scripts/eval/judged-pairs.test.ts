import { describe, expect, it } from 'vitest';
import { baselineMeasures, probabilityMeasures, rankingMeasures, type JudgedPair } from './judged-pairs';
import { isFirstHalf } from './read-lines';

/** So many pairs of one half, each with the score and whether it is right. */
function pairs(inFirst: boolean, count: number, score: number, isRight: boolean): JudgedPair[] {
  const ids = Array.from({ length: count * 20 }, (_, at) => `pair ${score} ${at}`);
  return ids
    .filter((id) => isFirstHalf(id) === inFirst)
    .slice(0, count)
    .map((id) => ({ id, score, isRight }));
}

describe('rankingMeasures', () => {
  it('asks only for the order', () => {
    const list = [...pairs(true, 2, 9, true), ...pairs(true, 2, 3, false)];

    expect(rankingMeasures(list)).toEqual({ averagePrecision: 1, recallAtPrecision90: 1 });
  });
});

describe('probabilityMeasures', () => {
  it('holds probabilities against one half, in all and in the other half', () => {
    const list = [...pairs(true, 2, 0.4, true), ...pairs(false, 1, 0.9, true), ...pairs(false, 1, 0.6, false)];

    expect(probabilityMeasures(list)).toMatchObject({ accuracy: 0.25, accuracyOtherHalf: 0.5 });
  });
});

describe('baselineMeasures', () => {
  it('chooses the bar on the first half and reports on the other', () => {
    const first = [...pairs(true, 3, 0.7, true), ...pairs(true, 3, 0.3, false)];
    const other = [...pairs(false, 1, 0.8, true), ...pairs(false, 3, 0.75, false)];

    expect(baselineMeasures([...first, ...other])).toMatchObject({ bar: 0.7, accuracy: 0.25, accuracyOtherHalf: 0.25 });
  });

  it('measures nothing of no pairs', () => {
    expect(baselineMeasures([])).toMatchObject({ bar: Infinity, accuracy: 0, averagePrecision: 0 });
  });
});
