import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../compare/clauses';
import { readVersion } from './align-versions';
import { focusSentence, focusWeights, sharedBy, sharedRun, type FocusedSentence, type Part } from './focus';
import { Vocabulary } from './vocabulary';

/** Focuses every sentence among all that are given; `weightOf` gives the weight of a word of one of them. */
function focus(sentences: readonly string[], language = 'en') {
  const vocabulary = new Vocabulary();
  const { sentences: measured } = readVersion({ sentences, language }, vocabulary);
  const weightOfId = focusWeights(measured, vocabulary);
  const focused = measured.map((one) => focusSentence(one, splitClauses(one.text, language), weightOfId));
  const weightOf = (word: string) => {
    for (const { tokens, stems } of measured) {
      const at = tokens.findIndex(({ folded }) => folded === word);
      if (at >= 0) return weightOfId(stems[at] ?? -1);
    }
    throw new Error(`no sentence has ${word}`);
  };
  return { focused, weightOf, at: (index: number) => focused[index] as FocusedSentence };
}

const sum = ({ terms }: Part) => terms.reduce((total, { weight }) => total + weight, 0);

describe('focusWeights', () => {
  it('weighs little what stands in nearly every sentence', () => {
    const { weightOf } = focus(['Orveld flew to Karsten', 'Orveld rests', 'Orveld met Velmar', 'Orveld spoke']);

    expect(weightOf('karsten')).toBeGreaterThan(weightOf('orveld') * 3);
    expect(weightOf('orveld')).toBeGreaterThanOrEqual(0);
  });

  it('weighs a rare word more than a common one that stands as often', () => {
    const { weightOf } = focus(['The sluice opened', 'The year began']);

    expect(weightOf('sluice')).toBeGreaterThan(weightOf('year'));
  });

  it('counts words used for one another together', () => {
    const told = ['Orveld was arrested', 'Frome was detained', 'Marant slept', 'Boye wept'];
    const alone = focus(told.with(1, 'Frome was fed')).weightOf('arrested');

    expect(focus(told).weightOf('arrested')).toBeLessThan(alone);
  });
});

describe('focusSentence', () => {
  it('parts a sentence into clauses that hold all its terms', () => {
    const { at } = focus(['The Karsten dam broke on Tuesday night, while governor Marant visited farmers in Brenn']);
    const { clauses, byId } = at(0);

    expect(clauses).toHaveLength(2);
    expect(new Set(clauses.flatMap((clause) => [...clause.byId.keys()]))).toEqual(new Set(byId.keys()));
    expect(clauses[0]?.end).toBeLessThanOrEqual(clauses[1]?.start ?? Number.NaN);
  });

  it('leaves a clause of few words with its neighbour', () => {
    const { at } = focus(['When it rained, the Karsten dam broke and flooded Velmar']);

    expect(at(0).clauses).toHaveLength(1);
  });

  it('tells the mass of what is no name', () => {
    const { at } = focus(['Governor Marant visited farmers in Brenn', 'It rained']);
    const { mass, plainMass, terms } = at(0);

    expect(terms.filter(({ isName }) => isName)).toHaveLength(2);
    expect(mass).toBeCloseTo(sum(at(0)));
    expect(plainMass).toBeGreaterThan(0);
    expect(plainMass).toBeLessThan(mass);
  });
});

describe('sharedBy', () => {
  it('is everything for a sentence and itself', () => {
    const { at } = focus(['Pumps were sent from Brenn', 'Schools stay closed']);

    expect(sharedBy(at(0), at(0))).toMatchObject({ terms: at(0).byId.size });
    expect(sharedBy(at(0), at(0)).share).toBeCloseTo(1);
    expect(sharedBy(at(0), at(0)).plainShare).toBeCloseTo(1);
  });

  it('is nothing for sentences without a term in common', () => {
    const { at } = focus(['Pumps were sent from Brenn', 'Schools stay closed']);

    expect(sharedBy(at(0), at(1))).toEqual({ weight: 0, terms: 0, heaviest: 0, share: 0, plainShare: 0 });
  });

  it('counts a word for the word that is used for it', () => {
    const { at } = focus(['Orveld was arrested', 'The envoy was detained', 'The envoy was fed']);

    expect(sharedBy(at(0), at(1)).terms).toBe(1);
    expect(sharedBy(at(0), at(1)).weight).toBeGreaterThan(0);
    expect(sharedBy(at(0), at(2)).terms).toBe(0);
  });

  it('knows names from other words', () => {
    const { at } = focus(['Marant repaired sluices', 'Marant sang', 'Divers repaired sluices', 'It rained']);

    expect(sharedBy(at(0), at(1)).plainShare).toBe(0);
    expect(sharedBy(at(0), at(1)).share).toBeGreaterThan(0);
    expect(sharedBy(at(0), at(2)).plainShare).toBeGreaterThan(sharedBy(at(0), at(2)).share);
  });
});

describe('sharedRun', () => {
  it.each([
    ['three words in a row', 'Divers repaired the cracked sluice gates', 'The cracked sluice gates held', true],
    ['two words in a row', 'Divers found sluice gates', 'New sluice gates held', false],
    ['the same words in another order', 'Gates of cracked sluice held', 'Sluice held gates cracked', false],
  ])('of %s', (_what, a, b, isRun) => {
    const { at } = focus([a, b]);

    expect(sharedRun(at(0), at(1)) > 0).toBe(isRun);
  });
});

describe('any texts', () => {
  const words = fc.constantFrom('Orveld', 'arrested', 'detained', 'when', ',', 'the', 'dam', 'sluices', '14', 'Brenn');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  );

  it('share the same with the sides swapped, from nothing to all, within the text', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'fr', 'ar', 'xx'), (a, b, language) => {
        const { at, focused } = focus([a, b], language);
        const [one, other] = [sharedBy(at(0), at(1)), sharedBy(at(1), at(0))];
        for (const name of ['weight', 'terms', 'heaviest', 'share', 'plainShare'] as const) {
          expect(one[name]).toBeCloseTo(other[name], 9);
          expect(one[name]).toBeGreaterThanOrEqual(0);
        }
        expect(Math.max(one.share, one.plainShare)).toBeLessThanOrEqual(1);
        expect(sharedRun(at(0), at(1))).toBeCloseTo(sharedRun(at(1), at(0)), 9);
        focused.forEach(({ clauses }, index) => {
          const { length } = [a, b][index] ?? '';
          for (const { start, end } of clauses) expect(0 <= start && start <= end && end <= length).toBe(true);
        });
      }),
    );
  });
});
