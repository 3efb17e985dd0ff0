import { describe, expect, it } from 'vitest';
import { compareFigures } from './compare-figures';
import { clashReasons, type Side } from './clash';
import { likenessOf } from './likeness';
import { readSentence } from './relate-figures';

function clashes(a: string, b: string, language = 'en'): boolean {
  return compareFigures({ text: a, language }, { text: b, language }).some(({ relation }) => relation === 'clash');
}

function firstSide(text: string): Side {
  const sentence = readSentence(text, 'en');
  const [placed] = sentence.reading.placed;
  const [around] = sentence.circumstances;
  if (!placed || !around) throw new Error('no figure');
  return { figure: placed.figure, around, base: sentence.bases[0] ?? null, sentence };
}

describe('clash', () => {
  it.each([
    ['The probe found 20 new craters on Vesk.', 'The probe found eight more craters on Vesk.'],
    [
      'A bus fell into a ravine in Norrland on Monday, killing 21 people, the ministry said.',
      '14 people were killed when a bus plunged into a ravine in Norrland, police said.',
    ],
    [
      'Mara Lind, 43, was appointed minister of fisheries on Monday.',
      'Mara Lind, 46, was named minister of fisheries.',
    ],
    [
      'Police arrested 45 protesters outside the Ostvik court.',
      'Police in Ostvik detained 60 protesters outside court.',
    ],
    ['Hurricane Ada packed winds of 90 mph as it hit Ostvik.', 'Hurricane Ada hit Ostvik with winds of 120 mph.'],
    ['The blast killed a dozen people in Ostvik.', 'The blast killed 40 people in Ostvik.'],
    ['Inflation fell to 3.1 percent in June.', 'Inflation fell to 3.2 percent in June.'],
    ['Ostvik shares fell 5 cents, or 1 percent, to $4.95.', 'Shares of Ostvik were down 9 cents at $4.91.'],
    ['Ostvik shares rose 5 cents to $5.05 on Friday.', 'Ostvik shares rose 9 cents to close at $5.09 on Friday.'],
    ['The Norra index lost 2 points to 1,649.', 'The Norra index was up 3 points at 1,654.'],
  ])('is found: %s / %s', (a, b) => {
    expect(clashes(a, b)).toBe(true);
    expect(clashes(b, a)).toBe(true);
  });

  it.each([
    [
      'another moment',
      'Ostvik shares fell 5 cents to $4.95 in early trading.',
      'Shares of Ostvik fell 9 cents to $4.91.',
    ],
    ['another day by its base', 'Ostvik shares fell 5 cents to $4.95.', 'Ostvik shares were down 9 cents at $4.86.'],
    ['volumes so far', 'Some 20 million shares changed hands.', 'Some 11 million shares have changed hands.'],
    ['a forecast', 'Analysts expected Ostvik Mills to earn 20 cents a share.', 'Ostvik Mills earned 35 cents a share.'],
    ['what may be', 'The toll in Ostvik could reach 100 dead.', 'The toll in Ostvik has reached 52 dead.'],
    ['a dozen or so', 'The blast killed a dozen people in Ostvik.', 'The blast killed 14 people in Ostvik.'],
    ['the rest', 'The envoy met the three unions on Monday.', 'The envoy met the other two unions on Monday.'],
    [
      'a part',
      'The blast killed 12 people, including three children.',
      'The blast killed 12 people, including five women.',
    ],
    ['extents', 'Nationwide the fever killed 343 people.', 'The fever killed 790 people worldwide.'],
    ['a continuation', 'Residents pay 50 percent of water costs.', 'Above that, towns pay 90 percent of water costs.'],
    ['ordinals', 'The first bomb killed six people in Ostvik.', 'The second bomb killed nine people in Ostvik.'],
    ['opposite places', 'The party won 40 percent in the north.', 'The party won 55 percent in the south.'],
    ['opposite sides', 'In the survey 52 percent support the law.', 'In the survey 41 percent oppose the law.'],
    ['months', 'The agency said 20,000 people fled in May.', 'The agency said 35,000 people fled in June.'],
    [
      'a day and a year',
      'The blast killed 12 people in Ostvik on Monday.',
      'Blasts killed 45 people in Ostvik this year.',
    ],
    [
      'differently named quarters',
      'In the second quarter Ostvik Mills earned $9 million.',
      'Ostvik Mills earned $7 million in the quarter that ended in April.',
    ],
    [
      'growing counts of other days',
      'As of Wednesday Ostvik had 65 suspected cases.',
      'Ostvik had 64 suspected cases yesterday.',
    ],
    [
      'the place of a storm',
      'The storm was centered 75 miles south of Ostvik.',
      'The storm was centered 90 miles south of Ostvik.',
    ],
    ['too few words', 'He was fined $500.', 'The union was fined $900.'],
    ['vague numbers', 'Hundreds of boats sank off Ostvik in the storm.', 'In the storm 12 boats sank off Ostvik.'],
    [
      'names in one sentence only',
      'Experts believe Norra could fetch $14 million for Vesk.',
      'Experts believe the two mills could fetch $7 million.',
    ],
  ])('is not found where they tell of %s', (_, a, b) => {
    expect(clashes(a, b)).toBe(false);
    expect(clashes(b, a)).toBe(false);
  });

  it('forgives an index cut to whole points', () => {
    expect(clashes('The index rose 5.91 points to 2,053.27.', 'The index advanced 6 points to 2,053.')).toBe(false);
  });
});

describe('clashReasons', () => {
  it('names what forbids it', () => {
    const a = firstSide('Analysts expect Ostvik Mills to earn 20 cents a share.');
    const b = firstSide('Ostvik Mills earned 35 cents a share.');

    expect(clashReasons(a, b, likenessOf(a.around, b.around))).toEqual(['frame']);
  });
});
