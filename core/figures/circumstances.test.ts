import { describe, expect, it } from 'vitest';
import { readCircumstances } from './circumstances';
import { readFigures } from './find-figures';
import { lexiconOf } from './lexicon';

const lexicon = lexiconOf('en');

function around(text: string) {
  return readCircumstances(readFigures(text, 'en'), lexicon);
}

describe('readCircumstances', () => {
  it('gives each figure its own act', () => {
    const acts = around('40 people were injured and 15 people were killed.').map(({ act }) => act);

    expect(acts).toEqual(['wound', 'kill']);
  });

  it('tells a change from where it ends and where it began', () => {
    const roles = around('The fare rose 5 percent to $40 from $38.').map(({ role }) => role);

    expect(roles).toEqual(['plain', 'level', 'origin']);
  });

  it('tells the direction of a change also beside another act', () => {
    expect(around('Mill shares closed 5 cents lower at $3.').map(({ direction }) => direction)).toEqual([-1, -1]);
  });

  it('keeps names, periods, days, rates and sessions apart', () => {
    const [told] = around(
      'On Friday Norrland Mills earned 20 cents a share in the second quarter of last year, it said late.',
    );

    expect(told).toMatchObject({ rate: 'share', market: false });
    expect([...(told?.names ?? [])]).toEqual(['norrl', 'mills']);
    expect([...(told?.periods ?? [])]).toEqual(['part 2']);
    expect([...(told?.when ?? [])]).toEqual(['last']);
    expect(told?.days.size).toBe(1);
  });
});
