import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestRun, letterRuns, longestCommon, runsOf, sharedCount } from './sequences';

const list = (...members: readonly number[]) => Int32Array.from(members);
const sorted = (members: readonly number[]) => Int32Array.from(members).sort();
const fewMembers = fc.array(fc.nat({ max: 6 }), { maxLength: 40 });

/** By its definition. */
function plainLongestCommon(a: readonly number[], b: readonly number[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      (table[i + 1] ?? [])[j + 1] = x === y ? at(i, j) + 1 : Math.max(at(i, j + 1), at(i + 1, j));
    });
  });
  return at(a.length, b.length);
}

describe('sharedCount', () => {
  it.each([
    ['members in both', [1, 2, 3], [2, 3, 4], 2],
    ['a member as often as both have it', [5, 5, 5], [5, 5], 2],
    ['none of none', [], [1], 0],
  ])('counts %s', (_what, a, b, count) => {
    expect(sharedCount(sorted(a), sorted(b))).toBe(count);
  });
});

describe('longestCommon', () => {
  it.each([
    ['a list with itself', [1, 2, 3], [1, 2, 3], 3],
    ['with others between', [1, 9, 2, 8, 3], [1, 2, 3], 3],
    ['turned round', [1, 2, 3], [3, 2, 1], 1],
    ['nothing in common', [1, 2], [3, 4], 0],
    ['nothing', [], [], 0],
  ])('of %s', (_what, a, b, length) => {
    expect(longestCommon(list(...a), list(...b))).toBe(length);
  });

  it('is what the definition says', () => {
    fc.assert(
      fc.property(fewMembers, fewMembers, (a, b) => {
        expect(longestCommon(list(...a), list(...b))).toBe(plainLongestCommon(a, b));
      }),
    );
  });

  it('looks at the first 255 members of a longer list', () => {
    const long = Int32Array.from({ length: 400 }, (_, at) => at);

    expect(longestCommon(long, long)).toBe(255);
    expect(longestCommon(list(300), long)).toBe(0);
  });
});

describe('heaviestRun', () => {
  const weightOf = (member: number) => member;

  it.each([
    ['a run', [1, 2, 3], [9, 1, 2, 9], 3],
    ['the heavier of two', [1, 2, 9, 5], [5, 8, 1, 2], 5],
    ['no run over a gap', [2, 1, 3], [2, 3], 3],
    ['nothing', [1], [], 0],
  ])('of %s', (_what, a, b, weight) => {
    expect(heaviestRun(list(...a), list(...b), weightOf)).toBe(weight);
  });

  it('is the same with the sides swapped', () => {
    fc.assert(
      fc.property(fewMembers, fewMembers, (a, b) => {
        expect(heaviestRun(list(...a), list(...b), weightOf)).toBe(heaviestRun(list(...b), list(...a), weightOf));
      }),
    );
  });
});

describe('runsOf', () => {
  it('gives a number for each run, the same for the same', () => {
    expect(sharedCount(runsOf(list(1, 2, 3, 4), 2), runsOf(list(9, 2, 3, 4), 2))).toBe(2);
    expect(sharedCount(runsOf(list(1, 2, 3), 3), runsOf(list(3, 2, 1), 3))).toBe(0);
  });

  it('has none in a list that is too short', () => {
    expect(runsOf(list(1, 2), 3)).toHaveLength(0);
  });
});

describe('letterRuns', () => {
  it('runs through each word by itself', () => {
    expect(letterRuns(['floods'])).toHaveLength(3);
    expect(letterRuns(['flood', 'flood'])).toHaveLength(2);
    expect(sharedCount(letterRuns(['flooding']), letterRuns(['flooded']))).toBe(2);
  });

  it('takes a short word whole', () => {
    expect(sharedCount(letterRuns(['dam']), letterRuns(['damp', 'dam']))).toBe(1);
  });

  it('is sorted for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
        const runs = letterRuns(words);
        expect(runs).toEqual(Int32Array.from(new Set(runs)).sort());
      }),
    );
  });
});
