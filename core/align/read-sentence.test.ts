import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TOKENS, readSentence } from './read-sentence';
import type { TermSet } from './term-sets';
import { Vocabulary } from './vocabulary';

/** Reads an English sentence and gives the words of its sets. */
function read(text: string, language = 'en') {
  const vocabulary = new Vocabulary();
  const sentence = readSentence(text, language, vocabulary);
  const wordsOf = (set: TermSet) =>
    sentence.tokens.filter((_, at) => set.includes(sentence.stems[at] ?? -1)).map(({ folded }) => folded);
  return { sentence, vocabulary, wordsOf };
}

describe('readSentence', () => {
  it('parts terms into names, numbers and plain words, without stop words', () => {
    const { sentence, wordsOf } = read('The envoy Orveld left Karsten on 14 boats');

    expect(wordsOf(sentence.names)).toEqual(['orveld', 'karsten']);
    expect(wordsOf(sentence.numbers)).toEqual(['14']);
    expect(wordsOf(sentence.plain)).toEqual(['envoy', 'left', 'boats']);
    expect(sentence.terms).toHaveLength(6);
  });

  it('takes a common word that begins an English sentence for no name', () => {
    const { sentence, wordsOf } = read('Police arrested Orveld');

    expect(wordsOf(sentence.names)).toEqual(['orveld']);
  });

  it('knows the first word of a sentence in another language for no name', () => {
    const { sentence, wordsOf } = read('Inondations à Karsten', 'fr');

    expect(wordsOf(sentence.names)).toEqual(['karsten']);
  });

  it('gives the forms of a word one number', () => {
    const { sentence } = read('He floods what was flooded by flooding');

    expect(new Set([1, 4, 6].map((at) => sentence.stems[at])).size).toBe(1);
  });

  it('knows the groups of words used for one another, and the weight of each', () => {
    const vocabulary = new Vocabulary();
    const [one, other] = ['They arrested him', 'They detained him'].map((text) => readSentence(text, 'en', vocabulary));

    const shared = [...(one?.groupWeights.keys() ?? [])].filter((group) => other?.groupWeights.has(group));

    expect(shared.length).toBeGreaterThan(0);
    for (const group of shared) expect(one?.groupWeights.get(group)).toBeGreaterThan(0);
    expect(one?.terms.some((term) => other?.terms.includes(term))).toBe(false);
  });

  it('reads so many tokens and no more', () => {
    const { sentence } = read('crowns '.repeat(MOST_TOKENS + 50));

    expect(sentence.tokens).toHaveLength(MOST_TOKENS);
    expect(sentence.stems).toHaveLength(MOST_TOKENS);
  });

  it.each(['', '…', '🚣🚣', '\ud800', 'ALL IN CAPITALS', '1 2 3 4'])('reads "%s"', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('reads any text: terms are sorted, are those of its tokens, and have weights', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.lorem());
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr', 'ar', 'xx', 'constructor'), (text, language) => {
        const { sentence, vocabulary } = read(text, language);
        expect(sentence.terms).toEqual(sentence.terms.toSorted());
        expect(sentence.stems).toHaveLength(sentence.tokens.length);
        for (const term of sentence.terms) {
          expect(sentence.stems).toContain(term);
          expect(vocabulary.weightOf(term)).toBeGreaterThanOrEqual(0);
        }
        for (const { start, end } of sentence.tokens)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
