import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARBOUR_POST, INLAND_HERALD } from '../../tests/support/two-reports';
import { compareTexts } from './compare-texts';
import type { TextComparison, TextRow } from './text-comparison';
import type { VersionText } from './version-text';

type Compared = Extract<TextComparison, { kind: 'compared' }>;

function compared(here: VersionText, there: VersionText): Compared {
  const comparison = compareTexts(here, there);
  if (comparison.kind !== 'compared') throw new Error(`not compared: ${comparison.reason}`);
  return comparison;
}

function textOf(paragraphs: readonly string[], more: Partial<VersionText> = {}): VersionText {
  return { title: null, paragraphs, language: 'en', publishedOn: null, ...more };
}

const words = (row: TextRow) => [...row.here, ...row.there].map(({ text }) => text).join(' | ');

/** The comparison with its sides exchanged, to be held against the comparison of the exchanged texts. */
function swapped({ groups, notCompared, wording, isCut, kind }: Compared): Compared {
  const swapRow = (row: TextRow): TextRow => ({
    ...row,
    here: row.there,
    there: row.here,
    differences: row.differences.map(({ kind: of, here, there }) => ({ kind: of, here: there, there: here })),
    figures: row.figures.map(({ relation, here, there }) => ({ relation, here: there, there: here })),
  });
  return {
    kind,
    groups: {
      differently: groups.differently.map(swapRow),
      both: groups.both.map(swapRow),
      onlyHere: groups.onlyThere.map(swapRow),
      onlyThere: groups.onlyHere.map(swapRow),
    },
    notCompared: { here: notCompared.there, there: notCompared.here },
    wording: wording.map(({ group, here, there }) => ({ group, here: there, there: here })),
    isCut,
  };
}

/** Without the order of figures within a row, which follows the side that is read first. */
function inOrder(comparison: Compared): Compared {
  const key = (value: unknown) => JSON.stringify(value);
  const sortRow = (row: TextRow): TextRow => ({
    ...row,
    figures: row.figures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
  });
  const { differently, both, onlyHere, onlyThere } = comparison.groups;
  return {
    ...comparison,
    groups: { differently: differently.map(sortRow), both: both.map(sortRow), onlyHere, onlyThere },
  };
}

describe('compareTexts', () => {
  const { groups, wording } = compared(HARBOUR_POST, INLAND_HERALD);

  it('puts what both report side by side', () => {
    const rows = [...groups.both, ...groups.differently].map(words);

    expect(rows.some((row) => row.includes('Divers recovered') && row.includes('recovered by divers'))).toBe(true);
    expect(rows.some((row) => row.includes('is set to close') && row.includes('has closed'))).toBe(true);
  });

  it('shows figures in conflict with both spans, and those that can both be true as no conflict', () => {
    const spans = [...groups.differently, ...groups.both].flatMap(({ here, there, figures }) =>
      figures.map(({ relation, here: a, there: b }) => [
        relation,
        here.find(({ sentence }) => sentence === a.sentence)?.text.slice(a.start, a.end),
        there.find(({ sentence }) => sentence === b.sentence)?.text.slice(b.start, b.end),
      ]),
    );
    const clashing = groups.differently.filter(({ differences }) => differences.some(({ kind }) => kind === 'figure'));

    expect(spans).toContainEqual(['clash', '3,000 dock workers', '1,200 dock workers']);
    expect(spans).toContainEqual(['compatible', 'At least 40 people', '52 people']);
    expect(clashing).toHaveLength(1);
  });

  it('shows hedging and naming as the kind of a difference', () => {
    const kinds = groups.differently.flatMap(({ differences }) => differences.map(({ kind }) => kind));

    expect(kinds).toContain('hedging');
    expect(kinds).toContain('naming');
    expect(wording.map(({ group }) => group)).toContain('fighters');
  });

  it('never puts a sentence into two groups', () => {
    const rows = Object.values(groups).flat();
    const here = rows.flatMap((row) => row.here.map(({ sentence }) => sentence));
    const there = rows.flatMap((row) => row.there.map(({ sentence }) => sentence));

    expect(here.length).toBeGreaterThan(3);
    expect(new Set(here).size).toBe(here.length);
    expect(new Set(there).size).toBe(there.length);
  });

  it('never says that only one side tells what the other has in its headline', () => {
    const strike = 'Violinists rehearse Brahms inside the Lanst cathedral';
    const onlyHere = (title: string) =>
      compared(
        { ...HARBOUR_POST, paragraphs: [...HARBOUR_POST.paragraphs, `${strike} on Monday.`] },
        { ...INLAND_HERALD, title },
      ).groups.onlyHere.map(words);

    expect(onlyHere(strike).some((row) => row.includes(strike))).toBe(false);
  });

  it('swaps the sides and nothing else when the versions are swapped', () => {
    expect(inOrder(compared(INLAND_HERALD, HARBOUR_POST))).toEqual(
      inOrder(swapped(compared(HARBOUR_POST, INLAND_HERALD))),
    );
  });

  it('swaps for any two texts made of these sentences', () => {
    const sentences = [...HARBOUR_POST.paragraphs, ...INLAND_HERALD.paragraphs];
    const text = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }).map((list) => textOf(list));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(inOrder(compared(b, a))).toEqual(inOrder(swapped(compared(a, b))));
      }),
      { numRuns: 40 },
    );
  });
});

describe('compareTexts in French', () => {
  const here = textOf(
    [
      'La junte veldrienne s’apprête à fermer le détroit de Tarn aux navires étrangers après le naufrage du ferry Aurelia.',
      'Des militants auraient placé une bombe dans la salle des machines du ferry.',
      'Le syndicat dénonce une catastrophe pour 3 000 dockers de Port-Lanning.',
    ],
    { language: 'fr' },
  );
  const there = textOf(
    [
      'Le gouvernement militaire de la Veldrie a fermé le détroit de Tarn aux navires étrangers après la perte du ferry Aurelia.',
      'Des terroristes ont placé une bombe dans la salle des machines du ferry.',
      'La fermeture est une catastrophe pour 1 200 dockers de Port-Lanning, estime le syndicat.',
    ],
    { language: 'fr' },
  );

  it('finds what is told differently', () => {
    const { differently } = compared(here, there).groups;

    expect(differently.map(({ differences }) => differences.map(({ kind }) => kind))).toEqual([
      ['hedging', 'naming'],
      expect.arrayContaining(['hedging']),
      ['figure'],
    ]);
  });
});

describe('compareTexts given little, much or odd', () => {
  it.each([
    ['no text here', textOf([]), INLAND_HERALD, 'empty-here'],
    ['no text there', HARBOUR_POST, textOf(['Subscribe to our newsletter for more of the same.']), 'empty-there'],
    [
      'two languages',
      HARBOUR_POST,
      textOf(['Le détroit de Tarn est fermé aux navires étrangers depuis lundi.'], { language: 'fr' }),
      'two-languages',
    ],
  ])('says why not: %s', (_what, here, there, reason) => {
    expect(compareTexts(here, there)).toEqual({ kind: 'not-compared', reason });
  });

  it('finds the same text twice to be the same', () => {
    const { groups } = compared(HARBOUR_POST, HARBOUR_POST);

    expect(groups.both.length).toBeGreaterThan(4);
    expect([groups.differently, groups.onlyHere, groups.onlyThere]).toEqual([[], [], []]);
    expect(groups.both.every(({ here, there }) => here[0]?.text === there[0]?.text)).toBe(true);
  });

  it('compares one sentence with one', () => {
    const one = textOf(['The coast guard said 52 people died when the Aurelia went down off Port Lanning.']);

    expect(compared(one, one).groups.both).toHaveLength(1);
  });

  it('is silent on texts about different things', () => {
    const other = textOf([
      'The national bank raised its rate to 3.5 percent on Tuesday.',
      'Bread prices fell for the third month in a row.',
    ]);
    const { groups } = compared(HARBOUR_POST, other);

    expect([groups.both, groups.differently]).toEqual([[], []]);
  });

  it('takes 10,000 sentences, a table of figures and capitals in bounded time', () => {
    const long = textOf(
      Array.from({ length: 10_000 }, (_, at) => `The committee heard witness number ${at} on the ferry Aurelia today.`),
    );
    const table = textOf([Array.from({ length: 2_000 }, (_, at) => at * 7).join(' ')]);
    const loud = textOf(HARBOUR_POST.paragraphs.map((paragraph) => paragraph.toUpperCase()));

    expect(compared(long, HARBOUR_POST).isCut).toBe(true);
    expect(compareTexts(table, HARBOUR_POST)).toEqual({ kind: 'not-compared', reason: 'empty-here' });
    expect(compareTexts(loud, HARBOUR_POST).kind).toBe('compared');
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 4 }), (paragraphs) => {
        compareTexts(textOf(paragraphs), HARBOUR_POST);
      }),
      { numRuns: 60 },
    );
  });
});
