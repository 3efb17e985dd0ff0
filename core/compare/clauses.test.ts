import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../text/words';
import { splitClauses } from './clauses';

const clausesOf = (sentence: string, language: string) =>
  splitClauses(sentence, language).map(({ start, end }) => sentence.slice(start, end));

describe('splitClauses, in English', () => {
  it.each([
    ['relatives and what follows them', 'The dam, which cost a lot, burst.', ['The dam', 'which cost a lot', 'burst']],
    ['conjunctions', 'It rained but nobody left.', ['It rained', 'but nobody left']],
    ['a clause that leads', 'While it rained, the choir sang.', ['While it rained', 'the choir sang']],
    ['semicolons and dashes', 'It rained; they left — all of them.', ['It rained', 'they left', 'all of them']],
    ['what is said', 'Officials said that it rained.', ['Officials said', 'that it rained']],
    ['a preposition with its relative', 'The year in which it rained ended.', ['The year', 'in which it rained ended']],
    ['lists and figures stay whole', 'Red, green and 1,000 blue boats left at 10:30.', null],
    ['a noun after "because of" brings no clause', 'It closed because of rain.', null],
  ])('%s', (_what, sentence, expected) => {
    expect(clausesOf(sentence, 'en-GB')).toEqual(expected ?? [sentence.replace(/\.$/u, '')]);
  });
});

describe('splitClauses, in French', () => {
  it.each([
    ['Le barrage, qui a cédé, était neuf.', ['Le barrage', 'qui a cédé', 'était neuf']],
    ['Il pleut alors que la ville où il vit brûle.', ['Il pleut', 'alors que la ville', 'où il vit brûle']],
    ['Le maire affirme que la route est sûre.', ['Le maire affirme', 'que la route est sûre']],
    ['Rouge ou vert.', ['Rouge ou vert']],
  ])('%s', (sentence, expected) => {
    expect(clausesOf(sentence, 'fr')).toEqual(expected);
  });
});

describe('splitClauses', () => {
  it('splits other languages at stops', () => {
    expect(clausesOf('Es regnet; niemand geht.', 'de')).toEqual(['Es regnet', 'niemand geht']);
  });

  it('holds every word in order, in any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('but', 'who', ',', 'rain', 'qui', '—', '1,5', '(', ')', '"'), { maxLength: 20 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'de'), (drawn, language) => {
        const sentence = typeof drawn === 'string' ? drawn : drawn.join(' ');
        const clauses = splitClauses(sentence, language);
        const held = clauses.flatMap(({ start, end }) => splitWords(sentence.slice(start, end)).map((w) => w.folded));

        expect(held).toEqual(splitWords(sentence).map(({ folded }) => folded));
      }),
    );
  });
});
