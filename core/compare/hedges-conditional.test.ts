import { describe, expect, it } from 'vitest';
import { splitWords } from '../text/words';
import { frenchMoods } from './hedges-conditional';

function moodsOf(sentence: string) {
  const words = splitWords(sentence);
  return [...frenchMoods(sentence, words)].map(([at, mood]) => [words[at]?.folded, mood]);
}

describe('frenchMoods', () => {
  it.each([
    [
      'told by others',
      'La firme aurait fui et viserait un rachat.',
      [
        ['aurait', 'hearsay'],
        ['viserait', 'hearsay'],
      ],
    ],
    ['not what is regretted', 'L’armée aurait dû partir et aurait pu le faire.', []],
    ['of a condition', 'S’il pleut, le lac monterait.', [['monterait', 'possibility']]],
    ['the future seen from the past', 'Il a dit que la firme partirait.', [['partirait', 'future']]],
    [
      'the future',
      'La fête finira mardi et ils vont se plaindre.',
      [
        ['finira', 'future'],
        ['vont', 'future'],
      ],
    ],
    ['imperfects and nouns', 'Elle tirait, espérait, entrait, livrait et voyait un portrait.', []],
    ['wishes', 'Il voudrait et aimerait partir.', []],
    ['names', 'Le lac Sera et la Riviera.', []],
  ])('%s', (_what, sentence, expected) => {
    expect(moodsOf(sentence)).toEqual(expected);
  });
});
