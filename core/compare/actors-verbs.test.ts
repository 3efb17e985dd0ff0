import { describe, expect, it } from 'vitest';
import type { ActReading } from './actors-agent';
import { actNounAt, actNounNear, actOfVerb } from './actors-verbs';
import { actWords, type ActWords } from './actors-words';
import { Reading, tokenize } from './attribution-tokens';
import { sayingWords, type SayingWords } from './attribution-words';

function read(sentence: string, language = 'en') {
  const reading = new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
  const act: ActReading = { sentence, reading, words: actWords(language) as ActWords, isTitle: false };
  const at = (word: string) => reading.tokens.findIndex(({ folded }) => folded === word);
  return { act, at };
}

describe('actOfVerb', () => {
  it('finds the agent of an active and of a passive verb, and the patient', () => {
    const active = read('Rebels have seized two towns.');
    const passive = read('Two towns were seized by rebels.');

    expect(actOfVerb(active.act, active.at('seized'), null)).toMatchObject({
      act: 'seize',
      agent: { first: 0, last: 0 },
      patient: { first: 3, last: 4 },
    });
    expect(actOfVerb(passive.act, passive.at('seized'), null)).toMatchObject({
      agent: { first: 5, last: 5 },
      patient: { first: 0, last: 1 },
    });
  });

  it.each([
    ['The police were attacked.', 'attacked'],
    ['Ten people killed in Gao.', 'killed'],
    ['Ten people killed two days later were named.', 'killed'],
    ['The army never attacked the town.', 'attacked'],
    ['The army may have attacked the town.', 'attacked'],
    ['The mayor broke the vase.', 'broke'],
  ])('finds none in: %s', (sentence, verb) => {
    const { act, at } = read(sentence);

    expect(actOfVerb(act, at(verb), null)).toBeNull();
  });

  it('keeps French reflexives apart', () => {
    const taken = read('Les rebelles se sont emparés de la ville.', 'fr');
    const hurt = read('Le maire s’est tué en montagne.', 'fr');

    expect(actOfVerb(taken.act, taken.at('empares'), null)?.act).toBe('seize');
    expect(actOfVerb(hurt.act, hurt.at('tue'), null)).toBeNull();
  });
});

describe('actNounNear', () => {
  it('finds the noun of an act on either side, within the clause', () => {
    const { act, at } = read('A new air strike, launched late');

    expect(actNounAt(act, at('air'))?.act).toBe('bomb');
    expect(actNounNear(act, 1, 1)?.noun.act).toBe('bomb');
    expect(actNounNear(act, at('strike'), 1)).toBeNull();
  });
});
