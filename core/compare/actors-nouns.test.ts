import { describe, expect, it } from 'vitest';
import type { ActReading } from './actors-agent';
import { actOfBlame, actOfNoun } from './actors-nouns';
import { actWords, type ActWords } from './actors-words';
import { Reading, tokenize } from './attribution-tokens';
import { sayingWords, type SayingWords } from './attribution-words';

function read(sentence: string, word: string, language = 'en') {
  const reading = new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
  const act: ActReading = { sentence, reading, words: actWords(language) as ActWords, isTitle: false };
  const told = (found: ReturnType<typeof actOfNoun>) =>
    found && [
      found.act,
      sentence.slice(reading.tokens[found.agent.first]?.start, reading.tokens[found.agent.last]?.end),
    ];
  return { act, at: reading.tokens.findIndex(({ written }) => written === word), told };
}

describe('actOfNoun', () => {
  it.each([
    ['The shelling of the port by the navy went on.', 'shelling', ['bomb', 'the navy']],
    ["The navy's shelling of the port went on.", 'shelling', ['bomb', 'The navy']],
    ["Monday's attack on the port failed.", 'attack', null],
    ['The attack failed.', 'attack', null],
  ])('%s', (sentence, word, expected) => {
    const { act, at, told } = read(sentence, word);

    expect(told(actOfNoun(act, at))).toEqual(expected);
  });
});

describe('actOfBlame', () => {
  it.each([
    ['The town blamed the Red Band for the raid.', 'blamed', ['attack', 'the Red Band']],
    ['The town blamed the raid on the Red Band.', 'blamed', ['attack', 'the Red Band']],
    ['The raid was blamed on the Red Band.', 'blamed', ['attack', 'the Red Band']],
    ['The Red Band was blamed for the raid.', 'blamed', ['attack', 'The Red Band']],
    ['The Red Band is suspected of killing the mayor.', 'suspected', ['kill', 'The Red Band']],
    ['The Red Band is responsible for the bombing.', 'responsible', ['bomb', 'The Red Band']],
    ['The Red Band is not behind the bombing.', 'behind', null],
    ['The town blamed the rain.', 'blamed', null],
  ])('%s', (sentence, word, expected) => {
    const { act, at, told } = read(sentence, word);

    expect(told(actOfBlame(act, at))).toEqual(expected);
  });

  it.each([
    ['Le maire accuse la Bande rouge d’avoir pillé le marché.', 'accuse', ['loot', 'la Bande rouge']],
    ['L’enlèvement est attribué à la Bande rouge.', 'attribué', ['kidnap', 'la Bande rouge']],
    ['La Bande rouge est derrière l’enlèvement.', 'derrière', ['kidnap', 'La Bande rouge']],
  ])('%s', (sentence, word, expected) => {
    const { act, at, told } = read(sentence, word, 'fr');

    expect(told(actOfBlame(act, at))).toEqual(expected);
  });
});
