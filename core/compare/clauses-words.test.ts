import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { CLAUSE_WORDS } from './clauses-words';

describe.each(Object.entries(CLAUSE_WORDS))('the clause words of %s', (_language, known) => {
  const sets = Object.values(known).filter((value): value is ReadonlySet<string> => value instanceof Set);

  it('are folded', () => {
    expect(sets.flatMap((set) => [...set]).filter((word) => fold(word) !== word || word.trim() !== word)).toEqual([]);
  });

  it('are of at most two words', () => {
    expect([...known.opening, ...known.notOpening].filter((word) => word.split(' ').length > 2)).toEqual([]);
  });
});
