import { describe, expect, it } from 'vitest';
import english from './attribution.en.json';
import french from './attribution.fr.json';
import { sayingWords } from './attribution-words';

const STANCES = ['neutral', 'doubting', 'asserting', 'denying', 'admitting', 'accusing', 'promising', 'asking'];

describe.each([
  ['en', english],
  ['fr', french],
])('the verbs of saying of %s', (language, data) => {
  it('give their reasons, and have a known stance each', () => {
    expect(data.reasons).not.toBe('');
    expect(data.verbs.filter(({ stance }) => !STANCES.includes(stance))).toEqual([]);
  });

  it('are there once each', () => {
    const verbs = data.verbs.map(({ verb }) => verb);

    expect(verbs.length).toBeGreaterThan(60);
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
  });

  it('have forms that belong to one verb only', () => {
    const verbs = sayingWords(language)?.verbs;
    const lost = data.verbs.filter(({ verb, finite }) =>
      finite.some((form) => verbs?.get(form.normalize('NFD').replace(/\p{M}/gu, ''))?.verb !== verb),
    );

    expect(lost.map(({ verb }) => verb)).toEqual([]);
  });
});

describe('sayingWords', () => {
  it('knows no other language', () => {
    expect([sayingWords('fr-CA')?.language, sayingWords('de')]).toEqual(['fr', null]);
  });
});
