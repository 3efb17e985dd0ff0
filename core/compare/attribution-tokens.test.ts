import { describe, expect, it } from 'vitest';
import { Reading, tokenize } from './attribution-tokens';
import { sayingWords, type SayingWords } from './attribution-words';

function read(sentence: string, language: string): Reading {
  return new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
}

describe('tokenize', () => {
  it('says what parts the words', () => {
    const gaps = tokenize('Mr. Diop, ill: “no” – he').map(({ gap }) => gap);

    expect(gaps).toEqual(['stop', 'plain', 'comma', 'quote', 'quote']);
  });

  it('takes an apostrophe for no quotation mark', () => {
    expect(tokenize("l'armée et les officiers’ mess").every(({ gap }, at) => at === 0 || gap === 'plain')).toBe(true);
  });
});

describe('Reading', () => {
  it('tells French "a" from "à"', () => {
    const reading = read('Il a vu à Gao', 'fr');

    expect([reading.is(1, 'have'), reading.is(1, 'prepositions')]).toEqual([true, false]);
    expect([reading.is(3, 'have'), reading.is(3, 'prepositions')]).toEqual([false, true]);
  });

  it('takes only a capital May for the month', () => {
    const reading = read('May may', 'en');

    expect([reading.isTime(0), reading.isTime(1)]).toEqual([true, false]);
  });

  it('knows titles in capitals, and what ends a subject', () => {
    const reading = read('The CEO resigned', 'en');

    expect([reading.isAcronym(1), reading.isPredicate(2)]).toEqual([true, true]);
  });
});
