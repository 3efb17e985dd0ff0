import { describe, expect, it } from 'vitest';
import { MOST_NOTES, withNote, type StorageNote } from './storage-note';

const note = (at: number, rest: Partial<StorageNote> = {}): StorageNote => ({
  fault: 'deleted',
  outcome: 'rebuilt',
  at,
  ...rest,
});

describe('withNote', () => {
  it('puts the latest first', () => {
    expect(withNote([note(0)], note(9_000_000))).toEqual([note(9_000_000), note(0)]);
  });

  it('says the same thing once an hour', () => {
    expect(withNote([note(0)], note(60_000))).toEqual([note(0)]);
  });

  it('says another thing at once', () => {
    expect(withNote([note(0)], note(60_000, { fault: 'corrupted' }))).toHaveLength(2);
  });

  it('keeps no more than a page of them', () => {
    const many = Array.from({ length: MOST_NOTES }, (_each, day) => note(day * 90_000_000));

    expect(withNote(many, note(9e15))).toHaveLength(MOST_NOTES);
  });
});
