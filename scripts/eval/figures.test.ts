import { describe, expect, it } from 'vitest';
import { digitsDiffer, measureFigures, type FigureLabels } from './figures';
import { pairId } from './read-lines';

const pair = (a: string, b: string, same?: number, num_differ?: boolean) => ({
  ...{ a, b, lang: 'en' },
  ...(same === undefined ? {} : { same }),
  ...(num_differ === undefined ? {} : { num_differ }),
});

const CLASH = pair('The flood in Velmar killed 14 people.', 'The flood in Velmar killed 17 people.', 1, true);
const SAME = pair('The flood in Velmar killed 14 people.', 'In Velmar 14 people were killed by the flood.', 1, false);
const APART = pair('The flood killed 14 people.', 'The dam was built 57 years ago.', 0, true);
const WORDS = pair('The dam broke.', 'The dam held.', 0, false);
const ROWS = [CLASH, SAME, APART, WORDS];

const labelled = (...labels: readonly [{ a: string; b: string }, FigureLabels[string]][]): FigureLabels =>
  Object.fromEntries(labels.map(([{ a, b }, label]) => [pairId(a, b), label]));

describe('digitsDiffer', () => {
  it.each([
    ['other numbers', '14 boats', '17 boats', true],
    ['a number more on one side', '14 boats', '14 boats and 3 rafts', true],
    ['the same numbers', '14 boats in 1974', 'in 1974, 14 boats', false],
    ['numbers on one side only', '14 boats', 'some boats', false],
    ['none', '', '', false],
  ])('of %s', (_what, a, b, differ) => {
    expect(digitsDiffer(a, b)).toBe(differ);
    expect(digitsDiffer(b, a)).toBe(differ);
  });
});

describe('measureFigures by labels', () => {
  it('measures claims against what a reader says', () => {
    const measures = measureFigures(ROWS, labelled([CLASH, 'clash'], [SAME, 'same'], [APART, 'different-quantity']));

    expect(measures).toMatchObject({
      pairs: 4,
      judgedBy: 'labels',
      claimed: 1,
      differingReported: 1,
      falseClashes: 0,
      falseClashCount: 0,
      labelled: { decided: 3, clashes: 1, claimed: 1, precision: 1, recall: 1 },
      confusion: { clash: { clash: 1, none: 0 }, same: { same: 1 }, 'different-quantity': { none: 1 } },
      baseline: { claimed: 2, differingReported: 1, falseClashes: 0.5, falseClashCount: 1 },
    });
  });

  it('counts a claim that a reader denies', () => {
    expect(measureFigures(ROWS, labelled([CLASH, 'compatible']))).toMatchObject({
      differingReported: null,
      falseClashes: 1,
      falseClashCount: 1,
      confusion: { compatible: { clash: 1 } },
    });
  });

  it('judges by no label that is unsure', () => {
    expect(measureFigures(ROWS, labelled([CLASH, 'unsure']))).toMatchObject({
      judgedBy: 'labels',
      claimed: 1,
      falseClashes: null,
      labelled: { decided: 0 },
    });
  });

  it('parts the labels into halves that make up the whole', () => {
    const { halves } = measureFigures(ROWS, labelled([CLASH, 'clash'], [SAME, 'same'], [APART, 'different-quantity']));
    const { first, other } = halves as { first: { decided: number }; other: { decided: number } };

    expect(first.decided + other.decided).toBe(3);
  });
});

describe('measureFigures by digits', () => {
  it('asks what is reported of pairs that say the same with other digits', () => {
    expect(measureFigures(ROWS, {})).toMatchObject({
      judgedBy: 'digits',
      claimed: 1,
      differing: 1,
      differingReported: 1,
      falseClashes: 0,
      baseline: { claimed: 2, differingReported: 1, falseClashes: 0 },
    });
  });

  it('holds a claim for false where the rule says that digits are the same', () => {
    expect(measureFigures([{ ...CLASH, num_differ: false }], {})).toMatchObject({
      differingReported: null,
      falseClashes: 1,
      falseClashCount: 1,
    });
  });

  it('takes labels of other pairs for none', () => {
    const others: FigureLabels = { '000000000000': 'clash' };

    expect(measureFigures(ROWS, others)).toMatchObject({ judgedBy: 'digits' });
  });

  it('measures nothing of pairs without figures', () => {
    expect(measureFigures([WORDS], {})).toMatchObject({ claimed: 0, differingReported: null, falseClashes: null });
  });
});
