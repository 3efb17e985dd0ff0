import { describe, expect, it } from 'vitest';
import { Vocabulary } from './vocabulary';

describe('Vocabulary', () => {
  it('numbers terms from 0 as they are met', () => {
    const vocabulary = new Vocabulary();

    expect(['dam', 'gate', 'dam'].map((term) => vocabulary.idOf(term, () => 4))).toEqual([0, 1, 0]);
  });

  it('asks for the rarity of a term once', () => {
    const vocabulary = new Vocabulary();
    let asked = 0;
    const general = () => {
      asked += 1;
      return 7;
    };

    const [id] = [vocabulary.idOf('dam', general), vocabulary.idOf('dam', general)];

    expect(asked).toBe(1);
    expect(vocabulary.weightOf(id)).toBe(7);
  });

  it('gives no weight to a number that it has not given', () => {
    expect(new Vocabulary().weightOf(3)).toBe(0);
    expect(new Vocabulary().weightOf(-1)).toBe(0);
  });

  it('weighs terms by the stories at hand where there are enough', () => {
    const vocabulary = new Vocabulary({ stories: 400, countOf: (term) => (term === 'dam' ? 400 : 0) });
    const weightOf = (term: string) => vocabulary.weightOf(vocabulary.idOf(term, () => 8));

    expect(vocabulary.isCounted).toBe(true);
    expect(weightOf('dam')).toBeLessThan(1);
    expect(weightOf('gate')).toBeGreaterThan(8);
  });

  it('leaves too few stories aside', () => {
    const vocabulary = new Vocabulary({ stories: 3, countOf: () => 3 });

    expect(vocabulary.isCounted).toBe(false);
    expect(vocabulary.weightOf(vocabulary.idOf('dam', () => 8))).toBe(8);
  });
});
