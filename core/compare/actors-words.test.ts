import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { actWords } from './actors-words';
import english from './actors.en.json';
import french from './actors.fr.json';

describe('actWords', () => {
  it('knows the forms of a verb, and what must stand behind it', () => {
    const shot = actWords('en')?.verbs.get('shot');

    expect(shot?.map(({ act, tail }) => [act, tail.join(' ')])).toContainEqual(['shoot down', 'down']);
    expect(actWords('fr')?.verbs.get('tué')?.[0]?.forms).toEqual(new Set(['participle']));
    expect(actWords('fr')?.verbs.get('tue')?.[0]?.forms).toEqual(new Set(['present']));
  });

  it('knows the longer noun first', () => {
    expect(actWords('fr')?.nouns.get('raid')?.[0]?.words).toEqual(['raid', 'aérien']);
  });

  it('takes tags of languages, and has nothing for others', () => {
    expect(actWords('en-GB')).toBe(actWords('en'));
    expect(actWords('de')).toBeNull();
    expect(actWords('constructor')).toBeNull();
  });

  it('compares folded words', () => {
    for (const { sides, things, never, unnamed } of [english, french]) {
      const words = [...Object.values(sides).flat(), ...things, ...never, ...unnamed];
      expect(words.filter((word) => fold(word) !== word)).toEqual([]);
    }
  });
});
