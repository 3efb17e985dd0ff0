import { describe, expect, it } from 'vitest';
import { agenciesIn } from './agencies';

describe('agenciesIn', () => {
  it.each([
    ['By our correspondent with AFP', ['AFP']],
    ['Agence France-Presse', ['AFP']],
    ['Reuters, AP', ['AP', 'Reuters']],
    ['Le Courrier (avec Reuters)', ['Reuters']],
    ['APPLE staff', []],
    ['', []],
  ])('finds in "%s" %j', (credit, found) => {
    expect(agenciesIn(credit)).toEqual(found);
  });
});
