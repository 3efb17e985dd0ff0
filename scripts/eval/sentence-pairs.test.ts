import { describe, expect, it } from 'vitest';
import { measureLikeness, measureSameness } from './sentence-pairs';

const FLOOD = 'The governor of Velmar declared a state of emergency after the flood.';
const FLOOD_AGAIN = 'A state of emergency was declared in Velmar by the governor after the flood.';
const STRIKE = 'Pilots of the airline will go on strike on Monday.';
const SHARES = 'Shares of Orrin Hydro fell by six percent.';

describe('measureSameness', () => {
  const rows = [
    { a: FLOOD, b: FLOOD_AGAIN, lang: 'en', same: 1 },
    { a: STRIKE, b: STRIKE, lang: 'en', same: 1 },
    { a: FLOOD, b: STRIKE, lang: 'en', same: 0 },
    { a: SHARES, b: FLOOD_AGAIN, lang: 'en', same: 0 },
  ] as const;

  it('is perfect where all that says the same comes first', () => {
    expect(measureSameness(rows)).toMatchObject({
      pairs: 4,
      positives: 0.5,
      averagePrecision: 1,
      recallAtPrecision90: 1,
      accuracy: 1,
      baseline: { averagePrecision: 1 },
    });
  });

  it('is as bad as it can be where the labels are the wrong way round', () => {
    const wrong = rows.map((row) => ({ ...row, same: row.same === 1 ? (0 as const) : (1 as const) }));

    expect(measureSameness(wrong)).toMatchObject({ recallAtPrecision90: 0, accuracy: 0 });
  });
});

describe('measureLikeness', () => {
  const rows = [
    { a: FLOOD, b: FLOOD, lang: 'en', score: 5 },
    { a: FLOOD, b: FLOOD_AGAIN, lang: 'en', score: 4 },
    { a: FLOOD, b: SHARES, lang: 'en', score: 0 },
    { a: 'Le barrage a cédé mardi.', b: 'Mardi, le barrage a cédé.', lang: 'fr', score: 4.5 },
    { a: 'Le barrage a cédé mardi.', b: 'Les pilotes sont en grève.', lang: 'fr', score: 0.5 },
  ];

  it('goes with the scores, of all and by language', () => {
    const measures = measureLikeness(rows, true);

    expect(measures).toMatchObject({
      pairs: 5,
      languages: { en: { pairs: 3 }, fr: { pairs: 2 } },
    });
    expect(measures['pearson']).toBeGreaterThan(0.9);
  });

  it('has no languages where rows name none', () => {
    expect(Object.keys(measureLikeness(rows, false))).toEqual(['pairs', 'pearson', 'baseline']);
  });

  it('is not a number where scores do not vary', () => {
    expect(measureLikeness(rows.slice(0, 1), false)['pearson']).toBeNaN();
  });
});
