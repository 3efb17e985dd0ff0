import { describe, expect, it } from 'vitest';
import { HARBOUR_POST, INLAND_HERALD } from '../../tests/support/two-reports';
import { compareTexts } from './compare-texts';
import { GROUPS, type ComparisonRow } from './comparison';
import { joinSpans, showComparison } from './show-comparison';
import type { ComparedTexts } from './side-by-side';

const texts = { here: HARBOUR_POST, there: INLAND_HERALD };
const comparison = compareTexts(texts.here, texts.there);

function shown(): ComparedTexts {
  const result = showComparison(comparison, texts, (text) => (text.includes('dock') ? ['dock' as never] : []));
  if (result.kind !== 'compared') throw new Error('the two reports are not compared');
  return result;
}

function sentences({ here, there }: ComparisonRow): string[] {
  return [here, there].flatMap((side) => (side?.kind === 'sentence' ? side.quotes.map(({ text }) => text) : []));
}

describe('showComparison', () => {
  it('shows every row of every group, with the sentences on both sides', () => {
    if (comparison.kind !== 'compared') throw new Error('the two reports are not compared');
    for (const group of GROUPS) {
      const wanted = comparison.groups[group].map(({ here, there }) => [...here, ...there].map(({ text }) => text));

      expect(shown().comparison[group].map(sentences)).toEqual(wanted);
    }
  });

  it('gives every row an id of its own', () => {
    const ids = GROUPS.flatMap((group) => shown().comparison[group].map(({ id }) => id));

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in words what differs, and marks these words', () => {
    const rows = shown().comparison.differently;
    const apart = rows.flatMap((row) => row.apart);

    expect(apart).toContainEqual({ aspect: 'figure', here: ['3,000 dock workers'], there: ['1,200 dock workers'] });
    for (const { here } of rows) {
      if (here?.kind !== 'sentence') throw new Error('a row has no sentence');
      const words = here.quotes.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));
      expect(words.every((word) => word.trim() !== '')).toBe(true);
    }
  });

  it('lists figures that differ, with those that clash first', () => {
    const { figures } = shown();

    expect(figures[0]).toMatchObject({ relation: 'clash' });
    expect(figures.map(({ relation }) => relation)).not.toContain('same');
    expect(figures).toEqual(
      [...figures].sort((a, b) => (a.relation < b.relation ? -1 : Number(a.relation > b.relation))),
    );
  });

  it('says which topics a row mentions', () => {
    const topics = shown().comparison.differently.map((row) => [
      row.topics.length > 0,
      sentences(row).join().includes('dock'),
    ]);

    expect(topics.some(([isFound]) => isFound)).toBe(true);
    for (const [isFound, isThere] of topics) expect(isFound).toBe(isThere);
  });

  it('passes on why texts are not compared', () => {
    const empty = { ...HARBOUR_POST, title: null, paragraphs: [] };
    const sides = { here: empty, there: INLAND_HERALD };

    expect(showComparison(compareTexts(empty, INLAND_HERALD), sides)).toEqual({
      kind: 'not-compared',
      reason: 'empty-here',
    });
  });
});

describe('joinSpans', () => {
  it('puts spans in order and joins those that touch', () => {
    const spans = [{ start: 6, end: 9 }, { start: 0, end: 2 }, { start: 2, end: 4 }, { start: 7, end: 8 }]; // prettier-ignore

    expect(joinSpans(spans)).toEqual([{ start: 0, end: 4 }, { start: 6, end: 9 }]); // prettier-ignore
  });
});
