import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from './hedges.en.json';
import french from './hedges.fr.json';
import { findHedges } from './hedges';

const hedgesOf = (sentence: string, language: string) =>
  findHedges(sentence, language).map(({ start, end, kind }) => `${kind}: ${sentence.slice(start, end)}`);

describe('findHedges, in English', () => {
  it.each([
    ['They came to allegedly guard the dam.', ['doubt: allegedly']],
    ['They presumably guard the so-called lake.', ['doubt: presumably', 'doubt: so-called']],
    ['It is a flood that Gao claims is over.', ['doubt: Gao claims']],
    ['In May the firm may leave.', ['possibility: may']],
    ['He could not say when it could rain.', ['possibility: could']],
    ['The town is set to leave the league.', ['intention: set to']],
    ['The will of the town will count.', ['future: will']],
    ['Sources close to the firm said no.', ['unnamed-source: Sources close to']],
    ['It is reportedly ill.', ['hearsay: reportedly']],
    ['They came to “help” the town with “Operation Lamp”.', ['scare-quotes: help']],
    ['The mayor condemned it as “plain theft”.', []],
    ['The firm left the town.', []],
  ])('%s', (sentence, expected) => {
    expect(hedgesOf(sentence, 'en')).toEqual(expected);
  });
});

describe('findHedges, in French', () => {
  it.each([
    ['Le groupe aurait volé dix présumés tableaux.', ['hearsay: aurait', 'doubt: présumés']],
    ['Le maire s’apprête à partir.', ['intention: s’apprête à']],
    ['Le lac pourrait déborder.', ['possibility: pourrait']],
    ['Il espérait que le groupe tirait un portrait.', []],
    ['La firme va quitter la ville.', ['future: va']],
  ])('%s', (sentence, expected) => {
    expect(hedgesOf(sentence, 'fr')).toEqual(expected);
  });
});

describe('the hedging words', () => {
  it.each([
    ['en', english],
    ['fr', french],
  ])('of %s are in one list only, each list with its reason', (_language, { reasons, ...lists }) => {
    const all = Object.values(lists).flat();
    const kinds = Object.keys(lists).filter((kind) => kind !== 'negations' && kind !== 'plain');

    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(Object.keys(reasons)).toEqual(kinds);
  });
});

describe('any text', () => {
  it('has hedges within it, in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('may', 'not', '“', '”', 'aurait', 'set', 'to', 'n’t', 'won’t')).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'de'), (sentence, language) => {
        let before = 0;
        for (const { start, end } of findHedges(sentence, language)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(sentence.length);
      }),
    );
  });
});
