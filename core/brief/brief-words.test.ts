import { describe, expect, it } from 'vitest';
import { briefWords } from '../../tests/support/brief-words';
import { MATCH_WORDS } from '../stories/match-words';
import { reasonKey } from './brief-words';

describe('the words of a brief', () => {
  it('have one key for every reason', () => {
    expect(reasonKey('same-words')).toBe('panelReason_same_words');
    expect(reasonKey('nothing-alike')).toBe('panelReason_nothing_alike');
  });

  it.each(['en', 'fr', 'ar'] as const)('are there for why two are taken for the same, in %s', (language) => {
    const t = briefWords(language);

    expect(
      Object.values(MATCH_WORDS)
        .flatMap((keys) => keys.map((key) => t(key)))
        .filter((text) => text === ''),
    ).toEqual([]);
  });
});
