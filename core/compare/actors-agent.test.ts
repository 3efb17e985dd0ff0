import { describe, expect, it } from 'vitest';
import { agentAt, agentBehind, asAgent, subjectBefore, type ActReading } from './actors-agent';
import { actWords, type ActWords } from './actors-words';
import type { NounPhrase } from './attribution-speaker';
import { Reading, tokenize } from './attribution-tokens';
import { sayingWords, type SayingWords } from './attribution-words';

function read(sentence: string, language = 'en') {
  const reading = new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
  const act: ActReading = { sentence, reading, words: actWords(language) as ActWords, isTitle: false };
  const at = (word: string) => reading.tokens.findIndex(({ folded }) => folded === word);
  const textOf = (phrase: NounPhrase | null) =>
    phrase && sentence.slice(reading.tokens[phrase.first]?.start, reading.tokens[phrase.last]?.end);
  return { act, at, textOf };
}

describe('agentAt', () => {
  it.each([
    ['by the northern army', 'the northern army'],
    ['by Gao-backed rebels', 'Gao-backed rebels'],
    ['by police', 'police'],
    ['by rebels on Friday', 'rebels'],
    ['by mistake', null],
    ['by the river', null],
    ['by Friday', null],
    ['by shooting', null],
    ['by them', null],
    ['by a car bomb', null],
    ['by ten', null],
  ])('%s', (sentence, expected) => {
    const { act, textOf } = read(sentence);

    expect(textOf(agentAt(act, 1))).toBe(expected);
  });

  it.each([
    ["par l'armée", "l'armée"],
    ['par des hommes armés', 'des hommes armés'],
    ['par erreur', null],
    ['par balle', null],
    ['par la suite', null],
  ])('%s', (sentence, expected) => {
    const { act, textOf } = read(sentence, 'fr');

    expect(textOf(agentAt(act, 1))).toBe(expected);
  });
});

describe('asAgent', () => {
  it('cuts off a verb of saying before the name', () => {
    const { act, textOf } = read('Witnesses say rebels came.');

    expect(textOf(asAgent(act, { first: 0, last: 2 }))).toBe('rebels');
  });
});

describe('agentBehind', () => {
  it('lets a place stand before it, and no other participle', () => {
    const place = read('attacked in the town by rebels');
    const run = read('attacked in a town run by rebels');

    expect(place.textOf(agentBehind(place.act, 0, 'verbPaths'))).toBe('rebels');
    expect(agentBehind(run.act, 0, 'verbPaths')).toBeNull();
  });
});

describe('subjectBefore', () => {
  it.each([
    ['The mayor of Gao attacked it.', 'attacked', 'The mayor of Gao'],
    ['The men who attacked it fled.', 'attacked', 'The men'],
    ['If rebels attacked it, we left.', 'attacked', null],
    ['Who attacked it?', 'attacked', null],
  ])('%s', (sentence, verb, expected) => {
    const { act, at, textOf } = read(sentence);

    expect(textOf(subjectBefore(act, at(verb)))).toBe(expected);
  });
});
