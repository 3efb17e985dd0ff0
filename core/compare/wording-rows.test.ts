import { describe, expect, it } from 'vitest';
import { findNames } from '../wording/find-names';
import { compareWording } from './wording-rows';

const names = (...texts: string[]) => texts.flatMap((text) => findNames(text, 'en'));

describe('compareWording', () => {
  const here = names('The junta met.', 'The junta and the military government agreed.');
  const there = names('The military administration met.');

  it('counts every name of an actor that the two name differently', () => {
    const [row, ...more] = compareWording(here, there);

    expect(more).toEqual([]);
    expect(row?.here['junta']).toBe(2);
    expect(Object.values(row?.there ?? {})).toEqual([1]);
  });

  it('swaps with its sides, and is empty where the names are the same', () => {
    const [row] = compareWording(here, there);

    expect(compareWording(there, here)).toEqual([{ group: row?.group, here: row?.there, there: row?.here }]);
    expect(compareWording(here, here)).toEqual([]);
  });
});
