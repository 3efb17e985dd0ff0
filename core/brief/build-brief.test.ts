import { describe, expect, it } from 'vitest';
import {
  buildComparedTexts,
  buildHere,
  buildNotCompared,
  buildPackSideBySide,
  buildRow,
  buildSideBySide,
  buildThere,
  sentence,
} from '../../tests/support/side-by-side';
import type { SideBySide } from '../compare/side-by-side';
import { buildBrief } from './build-brief';
import { countWords } from './quote-length';

const build = (of: SideBySide) => buildBrief(of, { madeOn: '2031-03-10' });

function comparedIn(of: SideBySide) {
  const { comparison } = build(of);
  if (comparison.kind !== 'compared') throw new Error('nothing is compared');
  return comparison;
}

/** Texts of so many words a side, with rows of twenty words each. */
function withWords(words: number, rows: number): SideBySide {
  const said = (at: number) => `row${at} ${'word '.repeat(18)}end.`;
  const both = Array.from({ length: rows }, (_, at) =>
    buildRow({ id: `${at}:${at}`, here: sentence(said(at)), there: sentence(said(at)) }),
  );
  const rest = ['more '.repeat(words - rows * 20)];
  const comparison = { differently: [], onlyThere: [], onlyHere: [], both };
  return buildSideBySide({
    statements: [],
    result: buildComparedTexts({ comparison, figures: [], wording: [], notCompared: { here: rest, there: rest } }),
  });
}

describe('buildBrief', () => {
  it('describes both articles alike', () => {
    const { here, there } = build(buildSideBySide()).articles;

    expect(Object.keys(here)).toEqual(Object.keys(there));
    expect(there).toMatchObject({
      from: 'reading',
      outlet: { name: 'Inland Herald', country: { ar: 'فيلدريا', en: 'Veldria', fr: 'Veldrie' }, owner: null },
      title: { en: 'Strait of Tarn closed to foreign shipping' },
      url: 'https://inland.example/tarn-closed',
      publishedOn: '2031-03-09',
      readOn: '2031-03-10',
    });
  });

  it('gives a headline in its own language, and what a pack says in those of the pack', () => {
    const french = { language: 'fr', title: { en: 'Le détroit est fermé' } };
    const of = buildSideBySide({ here: buildHere(french), there: buildThere({ language: '', title: { en: 'Ilo' } }) });

    expect(build(of).articles.here.title).toEqual({ fr: 'Le détroit est fermé' });
    expect(build(of).articles.there).toMatchObject({ title: { und: 'Ilo' }, language: 'und' });
    expect(build(buildPackSideBySide()).articles.there.title).toEqual({ en: 'Herald on the closed strait' });
  });

  it('has no address that is none on the web, and no label that nobody gives', () => {
    const here = buildHere({ url: 'file:///home/me/dam.html', outlet: { id: null, name: 'The  Example' } });

    expect(build(buildSideBySide({ here })).articles.here).toMatchObject({
      url: null,
      outlet: { id: null, name: 'The Example', country: null, funding: null, sources: [] },
    });
  });

  it('keeps the rows in their order, with their evidence', () => {
    const { groups } = comparedIn(buildPackSideBySide());

    expect(groups.differently[0]).toMatchObject({
      id: 'herald-dead',
      notes: [{ sources: [{ name: 'Coast Guard of Veldria', url: 'https://coastguard.example/aurelia' }] }],
      here: { kind: 'quotes', language: 'en', quotes: [{ length: 'whole' }] },
      there: { kind: 'paraphrase', text: { en: '52 people died' }, attribution: { en: 'the coast guard' } },
    });
    expect(comparedIn(buildSideBySide()).groups.differently.map(({ id }) => id)).toEqual(['5:5', '2:2', '4:4', '1:1']);
  });

  it('gives words for the same, figures, dates, and how much is in no row', () => {
    const { wording, figures, notCompared } = comparedIn(buildSideBySide());

    expect(wording[0]).toMatchObject({ group: 'fighters', here: [{ name: 'militant', language: 'en', count: 1 }] });
    expect(figures.map(({ relation }) => relation)).toEqual(['clash', 'compatible']);
    expect(notCompared).toEqual({ here: 1, there: 1 });
    expect(build(buildSideBySide()).dates.at(-1)).toMatchObject({ grain: 'month', here: 1, there: 0 });
  });

  it('says why nothing is compared', () => {
    expect(build(buildNotCompared()).comparison).toEqual({ kind: 'not-compared', reason: 'two-languages' });
  });

  it.each([
    [160, 2],
    [159, 1],
    [1_599, 19],
    [1_600, 20],
    [8_000, 20],
  ])('of articles of %i words quotes %i rows of twenty words, and the first words of all others', (words, whole) => {
    const brief = build(withWords(words, Math.min(30, Math.floor(words / 20))));
    const { groups } = comparedIn(withWords(words, Math.min(30, Math.floor(words / 20))));
    const lengths = groups.both.map(({ here }) => (here?.kind === 'quotes' ? here.quotes[0]?.length : null));

    expect(lengths.slice(0, whole).every((length) => length === 'whole')).toBe(true);
    expect(lengths.slice(whole).every((length) => length === 'left-out')).toBe(true);
    expect(brief.articles.here.quoted).toEqual({ words: whole * 20, most: Math.min(400, Math.floor(words / 4)) });
    expect(brief.articles.there.quoted).toEqual(brief.articles.here.quoted);
  });

  it('keeps words that differ, names and figures to a few words', () => {
    const long = 'word '.repeat(50);
    const apart = [{ aspect: 'saying', here: [long], there: [] } as const];
    const differently = [buildRow({ id: '1:1', apart })];
    const result = buildComparedTexts({
      comparison: { differently, onlyThere: [], onlyHere: [], both: [] },
      figures: [{ row: '1:1', relation: 'clash', here: long, there: '' }],
    });
    const { groups, figures } = comparedIn(buildSideBySide({ result }));

    expect(countWords(groups.differently[0]?.apart[0]?.here[0] ?? '')).toBe(8);
    expect(countWords(figures[0]?.here ?? '')).toBe(8);
  });

  it('leaves out a source that nobody names', () => {
    const { groups } = comparedIn(buildPackSideBySide({ sources: {} }));

    expect(groups.differently[0]?.notes[0]?.sources).toEqual([]);
  });
});
