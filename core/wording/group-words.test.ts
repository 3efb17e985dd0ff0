import { describe, expect, it } from 'vitest';
import { groupWords } from './group-words';
import { lexiconOf } from './lexicon';

describe('groupWords', () => {
  it('says what a group is about, in the languages of the lexicons', () => {
    expect(groupWords('military-rulers')?.about).toEqual({
      en: 'those who govern after a military takeover',
      fr: 'ceux qui gouvernent après une prise de pouvoir militaire',
    });
  });

  it.each([
    ['junta', 'en-GB', 'junta', 'en'],
    ['junta', 'fr', 'junte', 'fr'],
    ['military-administrators', 'en', 'military administrator', 'en'],
    ['junta', 'ar', 'junta', 'en'],
    ['junta', '', 'junta', 'en'],
  ])('writes %s on a page in "%s" as "%s"', (name, page, text, language) => {
    expect(groupWords('military-rulers')?.nameOf(name, page)).toEqual({ text, language });
  });

  it('writes out what may go on in English, and leaves it open in other languages', () => {
    expect(groupWords('private-soldiers')?.nameOf('mercenaries', 'en')?.text).toBe('mercenaries');
    expect(groupWords('colonial-past')?.nameOf('neo-colonial', 'fr')?.text).toBe('néocolonial…');
  });

  it('has words for every name of every lexicon', () => {
    const unwritten = ['en', 'fr'].flatMap((language) =>
      (lexiconOf(language)?.groups ?? []).flatMap(({ id, names }) =>
        names
          .map((name) => groupWords(id)?.nameOf(name.id, language)?.text)
          .filter((text) => !text || /\*/u.test(text)),
      ),
    );

    expect(unwritten).toEqual([]);
  });

  it('knows no other groups and names', () => {
    expect(groupWords('nobody')).toBeNull();
    expect(groupWords('military-rulers')?.nameOf('nobody', 'en')).toBeNull();
  });
});
