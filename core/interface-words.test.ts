import { describe, expect, it } from 'vitest';
import { parseWords, textsOf } from './interface-words';

describe('parseWords', () => {
  it('reads what was stored', () => {
    const words = { language: 'fr', texts: { close: 'Fermer' } };

    expect(parseWords(words)).toEqual(words);
  });

  it.each([
    [undefined],
    [null],
    ['fr'],
    [{}],
    [{ language: 'fr', texts: 'x' }],
    [{ language: 'fr', texts: null }],
    [{ language: 'fr', texts: { close: 7 } }],
  ])('finds none in %j', (input) => {
    expect(parseWords(input)).toBeNull();
  });
});

describe('textsOf', () => {
  it('takes the message of each key', () => {
    expect(textsOf('{"close":{"message":"Fermer"},"owner":{"message":"À : $1"}}')).toEqual({
      close: 'Fermer',
      owner: 'À : $1',
    });
  });
});
