import { describe, expect, it } from 'vitest';
import { readAmount } from './amounts';
import { lexiconOf } from './lexicon';
import { readPair } from './ranges';
import { tokenize } from './tokens';
import { readUnit } from './units';

function pair(text: string) {
  const lexicon = lexiconOf('en');
  const tokens = tokenize(text, '.', false);
  const low = readAmount(
    tokens,
    tokens.findIndex(({ kind }) => kind === 'number'),
    lexicon,
  );
  return low ? readPair(tokens, low, readUnit(tokens, low, lexicon), lexicon) : null;
}

describe('readPair', () => {
  it.each([
    ['20 to 30 boats', 'range', 20, 30],
    ['between $6.9 billion and $7.5 billion', 'range', 6.9e9, 7.5e9],
    ['2 to 3 million boats', 'range', 2e6, 3e6],
    ['they won 3-1', 'score', 3, 1],
    ['8 to 5', 'score', 8, 5],
    ['555-1234', 'code', 555, 1234],
  ])('reads "%s" as a %s', (text, kind, low, high) => {
    expect(pair(text)).toMatchObject({ kind, low, high });
  });

  it.each(['rose $2 to $4', 'from 20 to 30', '20 boats and 30 ships', '5 and 6'])('leaves "%s" two figures', (text) => {
    expect(pair(text)).toBeNull();
  });
});
