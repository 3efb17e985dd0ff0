import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../text/words';
import english from './lexicon.en.json';
import french from './lexicon.fr.json';
import { lexiconOf, nameIndex, shadeOf } from './lexicon';

const Text = v.pipe(v.string(), v.trim(), v.minLength(3));
const Id = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/u));
const NameShape = v.strictObject({
  id: Id,
  forms: v.pipe(v.array(Text), v.minLength(1)),
  shade: Text,
  with: v.optional(v.pipe(v.array(Text), v.minLength(1))),
});
const GroupShape = v.strictObject({
  id: Id,
  about: v.strictObject({ en: Text, fr: Text }),
  names: v.pipe(v.array(NameShape), v.minLength(2)),
});
const LexiconShape = v.strictObject({ blockers: v.array(Text), groups: v.pipe(v.array(GroupShape), v.minLength(60)) });

const repeated = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
const foldedForm = (form: string) =>
  splitWords(form)
    .map(({ folded }) => folded)
    .join(' ');

describe.each([
  ['en', english],
  ['fr', french],
])('the lexicon of %s', (_language, lexicon) => {
  it('has its shape: groups of two names or more, each with what it tells', () => {
    expect(v.safeParse(LexiconShape, lexicon).issues).toBeUndefined();
  });

  it('has every id and every form once', () => {
    const names = lexicon.groups.flatMap((group) => group.names);
    const forms = [...lexicon.blockers, ...names.flatMap(({ forms }) => forms)].map(foldedForm);

    expect(repeated(lexicon.groups.map(({ id }) => id))).toEqual([]);
    expect(lexicon.groups.flatMap(({ names }) => repeated(names.map(({ id }) => id)))).toEqual([]);
    expect(repeated(forms)).toEqual([]);
    expect(forms.filter((form) => form === '')).toEqual([]);
  });
});

describe('the lexicons', () => {
  it('have the same groups, about the same', () => {
    const about = (lexicon: typeof english | typeof french) => lexicon.groups.map(({ id, about }) => ({ id, about }));

    expect(about(english)).toEqual(about(french));
  });

  it('say what a name tells in either language', () => {
    expect(shadeOf('military-rulers', 'junta', 'fr')).toBe('souligne la prise de pouvoir par la force');
    expect(shadeOf('military-rulers', 'junta', 'en-GB')).toBe('stresses that they took power by force');
    expect(shadeOf('military-rulers', 'nobody', 'en')).toBeNull();
  });

  it('are those of two languages, compiled once', () => {
    expect([lexiconOf('de'), nameIndex('de')]).toEqual([null, null]);
    expect(nameIndex('en')).toBe(nameIndex('en-US'));
  });
});
