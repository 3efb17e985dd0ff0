import { expect, it } from 'vitest';
import { lexiconOf } from './lexicon';
import { hasNames, namesIn, ownerOf } from './names';
import { tokenize } from './tokens';

it('finds the name nearest before a figure and all names of its clause', () => {
  const lexicon = lexiconOf('en');
  const tokens = tokenize('Boats of Norrland Mills sank on Friday near Ostvik, 20 in all', '.', false);
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  const view = { tokens, clause: { first: 0, end: tokens.length }, figure: { first, end: first + 1 }, lexicon };

  expect([...ownerOf(view)]).toEqual(['ostvi']);
  expect([...namesIn(view)]).toEqual(['norrl', 'mills', 'ostvi']);
});

it('knows whether a sentence has names at all', () => {
  const lexicon = lexiconOf('en');

  expect(hasNames(tokenize('The boats of Ostvik', '.', false), lexicon)).toBe(true);
  expect(hasNames(tokenize('Boats sank on Friday', '.', false), lexicon)).toBe(false);
});
