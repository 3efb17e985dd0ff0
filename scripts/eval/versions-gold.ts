import * as v from 'valibot';
import type { TextComparison, TextRow } from '../../core/compare/text-comparison';
import type { VersionSentence, VersionText } from '../../core/compare/version-text';

const sideSchema = v.object({ starts: v.record(v.string(), v.string()) });

/** Which paragraphs of two articles speak of the same thing, how, and which only one has. */
export const goldSchema = v.object({
  a: sideSchema,
  b: sideSchema,
  related: v.array(
    v.object({
      a: v.number(),
      b: v.number(),
      group: v.picklist(['both', 'differently', 'either']),
      because: v.string(),
    }),
  ),
  onlyA: v.array(v.number()),
  onlyB: v.array(v.number()),
});
export type Gold = v.InferOutput<typeof goldSchema>;

/** A comparison held against gold. */
export interface GoldScore {
  readonly related: number;
  readonly shown: number;
  readonly groupRight: number;
  readonly pairs: readonly {
    readonly a: number;
    readonly b: number;
    readonly shownAs: string | null;
    readonly kinds: readonly string[];
  }[];
  /** Rows under "both" or "differently" that hold a paragraph which only one side has. */
  readonly oneSidedInRows: number;
}

/** How far the paragraphs of a text are from the numbers of the gold, by the paragraph that is said to be the first. */
function offsetOf({ paragraphs }: VersionText, starts: Readonly<Record<string, string>>): number {
  const first = starts['1'];
  const at = paragraphs.findIndex((paragraph) => first !== undefined && paragraph.startsWith(first));
  if (at < 0) throw new Error('no paragraph begins as the gold says that the first does');
  return at;
}

type Numbered = (sentence: number) => number;

function numbersOf(
  version: VersionText,
  sentences: readonly VersionSentence[],
  starts: Readonly<Record<string, string>>,
) {
  const offset = offsetOf(version, starts);
  return (sentence: number) => (sentences[sentence]?.paragraph ?? 0) - offset;
}

function holds(row: TextRow, a: Numbered, b: Numbered, pair: { a: number; b: number }): boolean {
  const isOf = (side: TextRow['here'], number: Numbered, wanted: number) =>
    side.some(({ sentence }) => number(sentence) === wanted);
  return isOf(row.here, a, pair.a) && isOf(row.there, b, pair.b);
}

/** Scores a comparison by the paragraphs of its rows. */
export function scoreAgainstGold(
  comparison: TextComparison,
  gold: Gold,
  here: { version: VersionText; sentences: readonly VersionSentence[] },
  there: { version: VersionText; sentences: readonly VersionSentence[] },
): GoldScore {
  const a = numbersOf(here.version, here.sentences, gold.a.starts);
  const b = numbersOf(there.version, there.sentences, gold.b.starts);
  const rows =
    comparison.kind === 'compared'
      ? (['both', 'differently'] as const).flatMap((group) => comparison.groups[group].map((row) => ({ group, row })))
      : [];
  const pairs = gold.related.map((pair) => {
    const found = rows.find(({ row }) => holds(row, a, b, pair));
    const kinds = found?.row.differences.map(({ kind }) => kind) ?? [];
    return { a: pair.a, b: pair.b, shownAs: found?.group ?? null, kinds: [...new Set(kinds)], wanted: pair.group };
  });
  const isOneSided = ({ row }: { row: TextRow }) =>
    row.here.some(({ sentence }) => gold.onlyA.includes(a(sentence))) ||
    row.there.some(({ sentence }) => gold.onlyB.includes(b(sentence)));
  return {
    related: pairs.length,
    shown: pairs.filter(({ shownAs }) => shownAs !== null).length,
    groupRight: pairs.filter(({ shownAs, wanted }) => shownAs !== null && (wanted === 'either' || wanted === shownAs))
      .length,
    pairs: pairs.map(({ wanted: _wanted, ...pair }) => pair),
    oneSidedInRows: rows.filter(isOneSided).length,
  };
}
