import { expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { monthsIn, periodsIn, whenIn, yearsOrPartsDiffer } from './periods';
import { tokenize } from './tokens';

it('finds the years, numbered parts and relative periods of a clause', () => {
  const lexicon = lexiconOf('en');
  const tokens = tokenize('in the second quarter of 2014 and in the same quarter last year', '.', false);
  const view = { tokens, clause: { first: 0, end: tokens.length }, lexicon };

  expect([...periodsIn(view)]).toEqual(['part 2', 'year 2014']);
  expect([...whenIn(view)]).toEqual(['last']);
});

it('names a period by the month it ends in', () => {
  const lexicon = lexiconOf('en');
  const tokens = tokenize('for the quarter that ended in April', '.', false);

  expect([...periodsIn({ tokens, clause: { first: 0, end: tokens.length }, lexicon })]).toEqual(['month apr']);
});

it('finds months but not the verbs that are written like them', () => {
  const lexicon = lexiconOf('en');

  expect([...monthsIn(tokenize('Boats may sail from Sept. to May', '.', false), lexicon)]).toEqual(['sep', 'may']);
});

it('parts years from years and quarters from quarters', () => {
  expect(yearsOrPartsDiffer(new Set(['part 1']), new Set(['part 2']))).toBe(true);
  expect(yearsOrPartsDiffer(new Set(['year 2014']), new Set(['part 2']))).toBe(false);
});
