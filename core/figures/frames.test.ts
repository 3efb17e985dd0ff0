import { describe, expect, it } from 'vitest';
import { findFrames } from './frames';
import { lexiconOf } from './lexicon';
import { readSentence } from './relate-figures';
import { tokenize } from './tokens';

function frames(text: string, language = 'en'): string[][] {
  return readSentence(text, language).circumstances.map((around) => [...around.frames]);
}

describe('framesOf', () => {
  it.each([
    ['Analysts expect a loss of $3 million, or 20 cents a share.', [['forecast'], ['forecast']]],
    ['The rate stood at 5 percent after a low of 4 percent.', [[], ['extreme']]],
    ['Unions met the other two owners.', [['rest']]],
    ['Eight more boats sank.', [['further']]],
    ['The flood killed 12 people, including 3 children.', [[], ['part']]],
    ['Above that, towns pay 90 percent.', [['beyond']]],
    ['Nationwide the strike closed 40 schools.', [['nation']]],
    ['Boats sank and 12 people died.', [[]]],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });

  it.each([
    ['fr', 'Les analystes prévoient une perte de 3 millions d’euros.', 'forecast'],
    ['es', 'Murieron otros 12 soldados.', 'rest'],
    ['de', 'Weltweit starben 300 Menschen.', 'world'],
    ['pt', 'Morreram mais 12 soldados.', 'further'],
    ['ru', 'Аналитики прогнозируют рост на 3 процента.', 'forecast'],
    ['ar', 'مقتل 12 جنديا حتى الآن', 'until'],
  ])('knows in %s: %s', (language, text, frame) => {
    expect(frames(text, language)[0]).toContain(frame);
  });
});

it('finds the phrases of a sentence in order', () => {
  const tokens = tokenize('As of today, analysts expect no other', '.', false);

  expect(findFrames(tokens, lexiconOf('en'))).toEqual([
    { frame: 'until', at: 0 },
    { frame: 'relative-day', at: 2 },
    { frame: 'forecast', at: 4 },
    { frame: 'forecast', at: 5 },
    { frame: 'rest', at: 7 },
  ]);
});
