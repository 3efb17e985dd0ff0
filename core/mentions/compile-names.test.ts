import { describe, expect, it } from 'vitest';
import { buildAlias } from '../../tests/support/builders';
import { compileNames, keysFor, startsWithCapital } from './compile-names';

/** The aliases in the lines of one text, by first word. */
function aliasesIn(text = ''): Record<string, unknown[]> {
  const lines = text.split('\n').slice(0, -1);
  return Object.fromEntries(
    lines.map((line) => {
      const [first = '', candidates = ''] = line.split('\t');
      return [first, (JSON.parse(candidates) as { alias: unknown }[]).map(({ alias }) => alias)];
    }),
  );
}

describe('compileNames', () => {
  it('gives one line for each first word, with all that begin with it in their order', () => {
    const [empire, plain, france] = [buildAlias('Mali Empire'), buildAlias('Mâli'), buildAlias('France')];

    expect(aliasesIn(compileNames([empire, france, plain])[''])).toEqual({ mali: [empire, plain], france: [france] });
  });

  it('gives a text for each language', () => {
    const [french, both, all] = [
      buildAlias('malienne', { languages: ['fr'] }),
      buildAlias('malien', { languages: ['fr', 'wo'] }),
      buildAlias('Mali'),
    ];

    const names = compileNames([french, both, all]);

    expect(Object.entries(names).map(([language, text]) => [language, aliasesIn(text)])).toEqual([
      ['', { mali: [all] }],
      ['fr', { malienne: [french], malien: [both] }],
      ['wo', { malien: [both] }],
    ]);
  });

  it('puts what counts in all languages first, whatever comes first among the aliases', () => {
    const names = compileNames([buildAlias('malienne', { languages: ['fr'] }), buildAlias('Mali')]);

    expect(Object.keys(names)).toEqual(['', 'fr']);
  });

  it('is a line also where a name has the separators of lines in it', () => {
    const names = compileNames([buildAlias('Mali\tEmpire\n')]);

    expect(names['']?.split('\n')).toHaveLength(2);
    expect(names['']?.split('\t')).toHaveLength(2);
  });

  it.each(['…', '\u00ad', '\u0301', ''])('leaves out an alias without a word: "%s"', (text) => {
    expect(compileNames([buildAlias(text)])).toEqual({});
  });
});

describe('keysFor', () => {
  const keys = ['', 'ar', 'fr'];

  it.each<[string, string[], string[]]>([
    ['one language', ['fr'], ['', 'fr']],
    ['several languages', ['ar', 'fr'], ['', 'ar', 'fr']],
    ['a language without names of its own', ['de'], ['']],
    ['an unknown one', [], ['', 'ar', 'fr']],
  ])('takes what is needed for %s', (_what, languages, needed) => {
    expect(keysFor(keys, languages)).toEqual(needed);
  });
});

describe('startsWithCapital', () => {
  it.each([
    ['Mali', true],
    ['Élysée', true],
    ['E\u0301lyse\u0301e', true],
    ['Мали', true],
    ['Ｍali', true],
    ['mali', false],
    ['éLYSÉE', false],
    ['24', false],
    ['مالي', false],
    ['马', false],
    ['', false],
  ])('looks at %s', (word, is) => {
    expect(startsWithCapital(word)).toBe(is);
  });
});
