import { describe, expect, it } from 'vitest';
import {
  agentAfter,
  endOfOccasion,
  leadingSubject,
  phraseAfter,
  phraseBefore,
  subjectBeforeAside,
} from './attribution-speaker';
import { Reading, tokenize } from './attribution-tokens';
import { sayingWords, type SayingWords } from './attribution-words';

function read(sentence: string, language = 'en') {
  const reading = new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
  const at = (word: string) => reading.tokens.findIndex(({ folded }) => folded === word);
  const textOf = (phrase: { first: number; last: number } | null) =>
    phrase && sentence.slice(reading.tokens[phrase.first]?.start, reading.tokens[phrase.last]?.end);
  return { reading, at, textOf };
}

describe('phraseBefore', () => {
  it.each([
    ['In Gao the head of the army said no.', 'army', 'the head of the army'],
    ['On Monday officials said no.', 'officials', 'officials'],
    ['In Gao Diallo said no.', 'diallo', 'Diallo'],
    ['It closed after the mayor of Gao said no.', 'gao', 'the mayor of Gao'],
    ['Mali and Niger said no.', 'niger', 'Mali and Niger'],
  ])('%s', (sentence, end, expected) => {
    const { reading, at, textOf } = read(sentence);

    expect(textOf(phraseBefore(reading, at(end)))).toBe(expected);
  });

  it('keeps the complements of a French name', () => {
    const { reading, at, textOf } = read('Des sources proches du dossier ont dit non.', 'fr');

    expect(textOf(phraseBefore(reading, at('dossier')))).toBe('Des sources proches du dossier');
  });
});

describe('phraseAfter', () => {
  it('ends before the time, the occasion and the predicate', () => {
    const { reading, at, textOf } = read('said the mayor of Gao in a long speech');
    const open = read('said the mine closed');

    expect(textOf(phraseAfter(reading, at('the')))).toBe('the mayor of Gao');
    expect(phraseAfter(open.reading, 1)?.isClosed).toBe(false);
  });
});

describe('the subject', () => {
  it('stands before an aside', () => {
    const { reading, at, textOf } = read('Diallo, who spoke in Gao, said no.');

    expect(textOf(subjectBeforeAside(reading, at('said')))).toBe('Diallo');
  });

  it('opens a sentence whose participle comes late', () => {
    const { reading, textOf } = read('The mayor’s aides are leaving, saying no.');

    expect(textOf(leadingSubject(reading))).toBe('The mayor’s aides');
  });

  it('follows a passive', () => {
    const { reading, at, textOf } = read('The firm was accused by the mayor of fraud.');

    expect(textOf(agentAfter(reading, at('accused'), true))).toBe('the mayor');
  });
});

describe('endOfOccasion', () => {
  it('finds the noun of the occasion, or nothing', () => {
    const { reading, at } = read('in a televised statement');

    expect([endOfOccasion(reading, 0), endOfOccasion(reading, at('a'))]).toEqual([3, -1]);
  });
});
