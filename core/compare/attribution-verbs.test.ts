import { describe, expect, it } from 'vitest';
import { Reading, tokenize } from './attribution-tokens';
import { verbGroupAt } from './attribution-verbs';
import { sayingWords, type SayingWords } from './attribution-words';

function voicesOf(sentence: string, language: string): string[] {
  const reading = new Reading(tokenize(sentence), sayingWords(language) as SayingWords);
  return reading.tokens.flatMap((_token, at) => {
    const group = verbGroupAt(reading, at);
    return group ? [`${group.voice} ${group.entry.verb}`] : [];
  });
}

describe('verbGroupAt', () => {
  it.each([
    ['en', 'The mayor has denied it.', ['active deny']],
    ['en', 'The mayor was accused of it.', ['passive accuse']],
    ['en', 'A man accused of theft ran.', ['passive accuse']],
    ['en', 'They left, saying no.', ['participial say']],
    ['en', 'Ten reported cases and Gao’s claims.', []],
    ['en', 'The mayor did not say, and would not confirm.', []],
    ['en', 'The accused came to state a claim.', []],
    ['en', 'Officials claim that it rained.', ['active claim']],
    ['en', 'The group claimed responsibility.', []],
    ['fr', 'Le maire a nié.', ['active nier']],
    ['fr', 'Le maire n’a pas nié.', []],
    ['fr', 'La demande et l’accusé.', []],
    ['fr', 'Le maire accuse la firme.', ['active accuser']],
    ['fr', 'Un homme accusé de vol.', ['passive accuser']],
    ['fr', 'A-t-il dit cela ?', ['active dire']],
  ])('%s: %s', (language, sentence, expected) => {
    expect(voicesOf(sentence, language)).toEqual(expected);
  });
});
