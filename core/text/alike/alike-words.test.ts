import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../words';
import englishGroups from './alike.en.json' with { type: 'json' };
import frenchGroups from './alike.fr.json' with { type: 'json' };
import { compileAlike } from './alike-words';
import englishOpposites from './opposites.en.json' with { type: 'json' };
import frenchOpposites from './opposites.fr.json' with { type: 'json' };
import englishPlaces from './places.en.json' with { type: 'json' };
import frenchPlaces from './places.fr.json' with { type: 'json' };

/** A stemmer for these tests: the plural goes. */
const withoutPlural = (word: string) => (word.length > 3 ? word.replace(/s$/u, '') : word);
const english = compileAlike('en', withoutPlural);
const french = compileAlike('fr', withoutPlural);

const foldedOf = (text: string) => splitWords(text).map(({ folded }) => folded);
const stemsOf = (text: string) => foldedOf(text).map(withoutPlural);
const areAlike = (words: typeof english, a: string, b: string) => {
  const ids = new Set(words.classOf(withoutPlural(a)));
  return words.classOf(withoutPlural(b)).some((id) => ids.has(id));
};

describe('classOf', () => {
  it.each([
    ['two words for an act', 'arrest', 'detain'],
    ['an act and its name', 'explode', 'explosions'],
    ['an irregular form', 'bought', 'acquire'],
    ['a country and its people', 'mali', 'malians'],
    ['a country and its capital', 'russia', 'moscow'],
  ])('joins %s', (_what, a, b) => {
    expect(areAlike(english, a, b)).toBe(true);
  });

  it.each([
    ['quake', 'hurricane'],
    ['murder', 'robbery'],
    ['boy', 'girl'],
    ['die', 'injure'],
    ['rise', 'fall'],
    ['mali', 'niger'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(english.classOf(a).length).toBeGreaterThan(0);
    expect(areAlike(english, a, b)).toBe(false);
  });

  it('knows French too', () => {
    expect(areAlike(french, 'seisme', 'secousse')).toBe(true);
    expect(areAlike(french, 'hausse', 'baisse')).toBe(false);
  });

  it('has nothing for an unknown word or language', () => {
    expect(english.classOf('zzyzx')).toEqual([]);
    expect(compileAlike('xx', withoutPlural).classOf('arrest')).toEqual([]);
    expect(compileAlike('constructor', withoutPlural).classOf('arrest')).toEqual([]);
  });
});

describe('termClasses', () => {
  it('finds a term of several words where it begins', () => {
    const stems = stemsOf('The minister will step down today');

    const found = english.termClasses(stems, 3);

    expect(found?.length).toBe(2);
    expect(english.classOf('resign')).toEqual(expect.arrayContaining([...(found?.ids ?? [])]));
    expect(english.termClasses(stems, 2)).toBeNull();
  });

  it('takes the longest term', () => {
    expect(english.termClasses(stemsOf('shot in self driving car'), 2)?.length).toBe(2);
    expect(english.termClasses(stemsOf('trade union'), 0)?.length).toBe(2);
    expect(english.termClasses(stemsOf('take into custody'), 0)?.length).toBe(3);
    expect(english.termClasses(stemsOf('the U.S. army'), 1)?.ids).toEqual(english.classOf('usa'));
  });

  it('finds nothing past the end', () => {
    expect(english.termClasses(['step'], 0)).toBeNull();
    expect(english.termClasses([], 0)).toBeNull();
    expect(english.termClasses(['step', 'down'], -1)).toBeNull();
  });
});

describe('isWeak', () => {
  it('holds only for what joins a country with its seat of government', () => {
    expect(english.classOf('moscow').map((id) => english.isWeak(id))).toEqual([true]);
    expect(english.classOf('russian').map((id) => english.isWeak(id))).toEqual([false]);
    expect(english.classOf('arrest').some((id) => english.isWeak(id))).toBe(false);
  });
});

it('takes any text, and finds terms only within it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: -2, max: 20 }), (text, at) => {
      const stems = stemsOf(text);
      const found = english.termClasses(stems, at);

      if (found) expect(at + found.length).toBeLessThanOrEqual(stems.length);
      expect(Array.isArray(english.classOf(text))).toBe(true);
    }),
  );
});

/** What must never be taken for one another: different days, directions, kin, numbers, disasters, acts. */
const CONTRASTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ['north', 'south', 'east', 'west'],
    ['son', 'daughter', 'mother', 'father', 'brother', 'sister', 'wife', 'husband'],
    ['hundred', 'thousand', 'million', 'billion', 'dozen'],
    ['earthquake', 'hurricane', 'flood', 'wildfire', 'tornado', 'volcano', 'landslide', 'drought'],
    ['murder', 'robbery', 'rape', 'kidnap', 'fraud', 'arson'],
    ['dead', 'injured', 'injure', 'missing'],
    ['gold medal', 'silver medal', 'bronze medal'],
    ['president', 'prime minister', 'mayor', 'governor', 'king'],
    ['first', 'second', 'third', 'last'],
    ['today', 'yesterday', 'tomorrow'],
    ['doctor', 'nurse', 'patient'],
    ['train', 'bus', 'car', 'plane', 'ship', 'helicopter'],
  ],
  fr: [
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ['nord', 'sud', 'est', 'ouest'],
    ['fils', 'mere', 'pere', 'frere', 'soeur', 'epouse', 'mari'],
    ['seisme', 'ouragan', 'inondation', 'tornade', 'volcan', 'secheresse'],
    ['meurtre', 'vol', 'viol', 'enlevement', 'corruption'],
    ['mort', 'blesse', 'disparu'],
    ['president', 'premier ministre', 'maire', 'roi'],
    ['train', 'bus', 'voiture', 'avion', 'bateau', 'helicoptere'],
  ],
};

describe.each([
  ['en', englishGroups.groups, englishPlaces, englishOpposites.pairs, { groups: 900, places: 120, pairs: 120 }],
  ['fr', frenchGroups.groups, frenchPlaces, frenchOpposites.pairs, { groups: 500, places: 120, pairs: 80 }],
])('the words in %s', (language, alike, { groups: places, seats }, pairs, floor) => {
  const groups = [...alike, ...places, ...seats];
  const together = (group: readonly string[], words: readonly string[]) => words.filter((word) => group.includes(word));

  it('are many', () => {
    expect(alike.filter((group) => group.length >= 3).length).toBeGreaterThanOrEqual(floor.groups);
    expect(places.length).toBeGreaterThanOrEqual(floor.places);
    expect(pairs.length).toBeGreaterThanOrEqual(floor.pairs);
  });

  it('are folded, and terms are words with one space between', () => {
    const all = [...groups.flat(), ...pairs.flat(2)];

    expect(all.filter((word) => foldedOf(word).join(' ') !== word)).toEqual([]);
  });

  it('stand in groups of two to fifteen, none twice', () => {
    expect(groups.filter((group) => group.length < 2 || group.length > 15)).toEqual([]);
    expect(groups.filter((group) => new Set(group).size < group.length)).toEqual([]);
    expect(new Set(groups.map((group) => group.toSorted().join('|'))).size).toBe(groups.length);
  });

  it('have at most two meanings each', () => {
    const counts = new Map<string, number>();
    for (const word of alike.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);

    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
    expect(new Set(places.flat()).size).toBe(places.flat().length);
  });

  it('never join opposites', () => {
    const joined = pairs.flatMap(([one = [], other = []]) =>
      groups.filter((group) => together(group, one).length > 0 && together(group, other).length > 0),
    );

    expect(joined).toEqual([]);
  });

  it('never join what makes a different fact', () => {
    const joined = (CONTRASTS[language] ?? []).flatMap((words) =>
      groups.filter((group) => together(group, words).length > 1),
    );

    expect(joined).toEqual([]);
  });

  it('make pairs of two sides that share no word', () => {
    const bad = pairs.filter((pair) => {
      const [one = [], other = []] = pair;
      return pair.length !== 2 || one.length === 0 || other.length === 0 || together(one, other).length > 0;
    });

    expect(bad).toEqual([]);
  });
});
