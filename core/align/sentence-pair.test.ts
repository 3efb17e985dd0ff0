import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentences } from './sentence-pair';

/** A sentence, the same thing in other words, and something else. */
const TRIOS = [
  [
    'The governor of Velmar declared a state of emergency after the flood.',
    'A state of emergency was declared in Velmar by the governor after the flood.',
    'Shares of the airline fell by six percent on Monday.',
  ],
  [
    'Police arrested two men over the robbery of a bank in Lanst on Friday.',
    'Two men were detained by police on Friday over a bank robbery in Lanst.',
    'The film opens in cinemas next summer.',
  ],
  [
    'Henrik Olde, the prime minister, will resign next week.',
    'Prime minister Henrik Olde is to step down next week.',
    'Farmers in the valley expect a poor harvest.',
  ],
] as const;

describe('compareSentences', () => {
  it.each(TRIOS)('puts in order: %s', (sentence, paraphrase, unrelated) => {
    const identical = compareSentences(sentence, sentence, 'en');
    const alike = compareSentences(sentence, paraphrase, 'en');
    const apart = compareSentences(sentence, unrelated, 'en');

    expect(identical.sameness).toBeGreaterThan(apart.sameness);
    expect(alike.sameness).toBeGreaterThan(apart.sameness);
    expect(identical.likeness).toBeGreaterThanOrEqual(alike.likeness);
    expect(alike.likeness).toBeGreaterThan(apart.likeness);
    expect(identical.sameness).toBeGreaterThan(0.5);
    expect(apart.sameness).toBeLessThan(0.5);
  });

  it('holds other numbers against two sentences', () => {
    const said = 'The flood killed 14 people in Velmar';

    const same = compareSentences(said, 'In Velmar the flood killed 14 people', 'en');
    const other = compareSentences(said, 'In Velmar the flood killed 90 people', 'en');

    expect(same.likeness).toBeGreaterThan(other.likeness);
  });

  it('compares French sentences too', () => {
    const said = 'Le gouverneur a déclaré l’état d’urgence après les inondations à Velmar.';

    const alike = compareSentences(said, 'L’état d’urgence a été déclaré à Velmar après les inondations.', 'fr');
    const apart = compareSentences(said, 'La récolte de pommes sera mauvaise cette année.', 'fr');

    expect(alike.sameness).toBeGreaterThan(apart.sameness);
    expect(alike.likeness).toBeGreaterThan(apart.likeness);
  });

  it('is from 0 to 1 and the same with the sides swapped, for any texts', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'fr', 'ar', 'xx'), (a, b, language) => {
        const { likeness, sameness } = compareSentences(a, b, language);
        const swapped = compareSentences(b, a, language);
        expect(likeness >= 0 && likeness <= 1 && sameness >= 0 && sameness <= 1).toBe(true);
        expect(swapped.likeness).toBeCloseTo(likeness, 9);
        expect(swapped.sameness).toBeCloseTo(sameness, 9);
      }),
    );
  });
});
