import { describe, expect, it } from 'vitest';
import type { WordingRow } from './text-comparison';
import { wordingLines } from './wording-lines';

const rows: readonly WordingRow[] = [
  { group: 'private-soldiers', here: { mercenaries: 1 }, there: { contractors: 1 } },
  { group: 'military-rulers', here: { putschists: 1, junta: 3 }, there: { 'military-government': 1, junta: 1 } },
];

describe('wordingLines', () => {
  it('writes names in the language of each side’s text, the most frequent first', () => {
    const [line] = wordingLines(rows, 'en', 'fr');

    expect(line?.group).toBe('military-rulers');
    expect(line?.about.fr).toBe('ceux qui gouvernent après une prise de pouvoir militaire');
    expect(line?.here).toEqual([
      { text: 'junta', language: 'en', count: 3 },
      { text: 'putschist', language: 'en', count: 1 },
    ]);
    expect(line?.there.map(({ text, language }) => [text, language])).toEqual([
      ['gouvernement militaire', 'fr'],
      ['junte', 'fr'],
    ]);
  });

  it('swaps with its sides', () => {
    const swapped = rows.map(({ group, here, there }) => ({ group, here: there, there: here }));

    expect(wordingLines(swapped, 'fr', 'en')).toEqual(
      wordingLines(rows, 'en', 'fr').map(({ here, there, ...line }) => ({ ...line, here: there, there: here })),
    );
  });

  it('passes over what no lexicon knows', () => {
    expect(wordingLines([{ group: 'nobody', here: { x: 1 }, there: { y: 1 } }], 'en', 'en')).toEqual([]);
    expect(wordingLines([{ group: 'military-rulers', here: { x: 1 }, there: {} }], 'en', 'en')[0]?.here).toEqual([]);
  });
});
