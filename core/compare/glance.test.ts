import { describe, expect, it } from 'vitest';
import { buildComparedTexts, buildRow, paraphrase, sentence } from '../../tests/support/side-by-side';
import { differencesAt, glanceAt } from './glance';

const [workers, , bomb] = buildComparedTexts().comparison.differently;
if (!workers || !bomb) throw new Error('the two reports differ in less than expected');

describe('glanceAt', () => {
  it('holds words against words, with what stands around them', () => {
    const { aspect, here, there } = glanceAt(workers);

    expect(aspect).toBe('figure');
    expect(here).toMatchObject({ kind: 'words', words: ['3,000 dock workers'] });
    expect(here?.kind === 'words' && here.around?.text).toBe(
      '…the closure a disaster for 3,000 dock workers in Port Lanning.',
    );
    expect(there).toMatchObject({ kind: 'words', words: ['1,200 dock workers'], language: 'en' });
  });

  it('leaves a side without words where the other alone says something', () => {
    const row = { ...bomb, apart: bomb.apart.filter(({ aspect }) => aspect === 'hedging') };

    expect(glanceAt(row)).toMatchObject({ aspect: 'hedging', here: { words: ['allegedly'] }, there: { words: [] } });
  });

  it('gives a pack’s own words, and a sentence where nothing is set off', () => {
    const row = buildRow({
      id: 'x',
      aspects: ['scope'],
      here: sentence('It sank.'),
      there: paraphrase('It went down'),
    });

    expect(glanceAt(row)).toMatchObject({
      aspect: 'scope',
      here: { kind: 'sentence', quote: { text: 'It sank.' } },
      there: { kind: 'summary', text: { en: 'It went down' } },
    });
  });

  it('says nothing around words that are all of the sentence', () => {
    const apart = [{ aspect: 'naming' as const, here: ['A junta'], there: ['Rulers'] }];
    const row = buildRow({ id: 'x', apart, here: sentence('A junta', 'A junta'), there: null });

    expect(glanceAt(row)).toMatchObject({ here: { around: null }, there: null });
  });
});

describe('differencesAt', () => {
  const { differently } = buildComparedTexts().comparison;
  const aspects = (most: number) => differencesAt(differently, most).map(({ aspect }) => aspect);

  it('shows one of each kind before a second of any, those seen soonest first', () => {
    const first = aspects(3);

    expect(first[0]).toBe('figure');
    expect(new Set(first).size).toBe(3);
  });

  it('shows every difference once where there is room, each with an id of its own', () => {
    const all = differencesAt(differently, 99);
    const apart = differently.reduce((sum, row) => sum + Math.max(1, row.apart.length), 0);

    expect(all).toHaveLength(apart);
    expect(new Set(all.map(({ id }) => id)).size).toBe(apart);
  });

  it('takes what both sides have words for before what one has', () => {
    const lines = differencesAt([bomb], 9);

    expect(lines[0]).toMatchObject({
      aspect: 'naming',
      here: { words: ['Militants'] },
      there: { words: ['Terrorists'] },
    });
    expect(lines.at(-1)).toMatchObject({ aspect: 'hedging' });
  });
});
