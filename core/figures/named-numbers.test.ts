import { describe, expect, it } from 'vitest';
import { readAmount } from './amounts';
import { lexiconOf } from './lexicon';
import { isNamedNumber } from './named-numbers';
import { tokenize } from './tokens';

/** Whether the first number of a text is a date, year, name or code. */
function isNamed(text: string, language = 'en'): boolean {
  const lexicon = lexiconOf(language);
  const tokens = tokenize(text, lexicon.decimal, lexicon.spaced);
  const amount = readAmount(
    tokens,
    tokens.findIndex(({ kind }) => kind === 'number'),
    lexicon,
  );
  if (!amount) throw new Error(`no number in: ${text}`);
  return isNamedNumber(tokens, amount, lexicon);
}

describe('isNamedNumber', () => {
  it.each([
    'on May 2',
    'the 2nd of May',
    'in 2003',
    'the 2014 season',
    'a Boeing 747',
    'No. 7',
    'page 4',
    '10 Harbour Street',
    'the 1970s',
    '9/11',
    'the FTSE 100 index',
    'version 1.2.3',
    'Highway 66 there',
  ])('knows "%s" for a name', (text) => {
    expect(isNamed(text)).toBe(true);
  });

  it.each([
    'killed 2000 people',
    '2,014 boats',
    'In Norrville 20 people spoke',
    'in 20 boats',
    '$2000',
    'rose 2003 points',
  ])('leaves "%s" a figure', (text) => {
    expect(isNamed(text)).toBe(false);
  });
});
