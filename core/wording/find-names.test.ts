import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countNames, findNames } from './find-names';

const namesIn = (sentence: string, language: string) =>
  findNames(sentence, language).map(({ start, end, name }) => `${name}: ${sentence.slice(start, end)}`);

describe('findNames', () => {
  it.each([
    [
      'the longest',
      'en',
      'Islamic militants met the militants.',
      ['islamist-militants: Islamic militants', 'militants: militants'],
    ],
    ['inflections', 'fr', 'La junte et les groupes armés', ['junta: junte', 'armed-groups: groupes armés']],
    ['accents and hyphens apart', 'fr', 'Un cessez-le-feu', ['ceasefire: cessez-le-feu']],
    ['general words in company', 'en', 'The authorities answered the colonel.', ['authorities: authorities']],
    ['no general words alone', 'en', 'The port authorities answered.', []],
    ['nothing in a longer name', 'en', 'It ended the industrial revolution in the streets.', []],
    ['nothing in other languages', 'de', 'Die junta', []],
  ])('finds %s', (_what, language, sentence, expected) => {
    expect(namesIn(sentence, language)).toEqual(expected);
  });

  it('keeps offsets, in order and without overlap, in any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('military', 'junta', 'coup', 'd’État', 'authorities', ','))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr'), (sentence, language) => {
        let before = 0;
        for (const { start, end } of findNames(sentence, language)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(sentence.length);
      }),
    );
  });
});

describe('countNames', () => {
  it('counts every name of a version by its group', () => {
    const counts = countNames(['The junta met the rebels.', 'The rebels left the junta.', 'The insurgents too.'], 'en');

    expect(counts.get('military-rulers')).toEqual(new Map([['junta', 2]]));
    expect(counts.get('fighters')).toEqual(
      new Map([
        ['rebels', 2],
        ['insurgents', 1],
      ]),
    );
  });
});
