import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../words';
import { stopWordsOf } from './stop-words';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'ar', 'ru'];

describe.each(LANGUAGES)('the stop words of %s', (language) => {
  const words = [...stopWordsOf(language)];

  it('are words as texts are split and folded', () => {
    expect(words.filter((word) => splitWords(word).map(({ folded }) => folded)[0] !== word)).toEqual([]);
    expect(words.length).toBeGreaterThan(100);
  });
});

describe('stopWordsOf', () => {
  it.each([
    ['en', 'The council of the town has met', ['council', 'town', 'met']],
    ['fr', "L'équipe qu'il a battue", ['equipe', 'battue']],
    ['es', 'El alcalde también está en la ciudad', ['alcalde', 'ciudad']],
    ['de', 'Der Zug fährt über die Brücke', ['zug', 'fahrt', 'brucke']],
    ['pt', 'A ponte não será fechada', ['ponte', 'fechada']],
    ['ar', 'الجسر على النهر', ['الجسر', 'النهر']],
    ['ru', 'Мост через реку уже закрыт', ['мост', 'реку', 'закрыт']],
  ])('leaves what a sentence in %s tells', (language, text, left) => {
    const words = splitWords(text).map(({ folded }) => folded);

    expect(words.filter((word) => !stopWordsOf(language).has(word))).toEqual(left);
  });

  it('keeps the country that is written like a pronoun', () => {
    expect(stopWordsOf('en').has('us')).toBe(false);
  });

  it('has none for any other language', () => {
    fc.assert(
      fc.property(fc.string(), (language) => {
        if (!LANGUAGES.includes(language)) expect(stopWordsOf(language).size).toBe(0);
      }),
    );
    expect(stopWordsOf('constructor').size).toBe(0);
  });
});
