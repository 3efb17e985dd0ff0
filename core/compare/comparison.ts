import type { LocalText, Note, Relation, StatementId, TopicId } from '../packs/pack';

/** The groups of statements, in the order in which a reader gets most from them. */
export const GROUPS = ['differently', 'onlyThere', 'onlyHere', 'both'] as const;
export type Group = (typeof GROUPS)[number];

/** What stands behind one side of a row: a sentence of the live page, or a pack's paraphrase of an outlet's report. */
export type Evidence =
  | { readonly kind: 'sentence'; readonly text: string; readonly language: string }
  | { readonly kind: 'paraphrase'; readonly text: LocalText; readonly attribution: LocalText | null };

/** One line of a comparison; a side is null where that version does not tell it. */
export interface ComparisonRow {
  readonly id: StatementId;
  readonly topics: readonly TopicId[];
  readonly about: LocalText | null;
  readonly aspect: Relation['aspect'] | null;
  readonly why: LocalText | null;
  /** What other sources say on it, with the ids of the sources. */
  readonly notes: readonly Note[];
  readonly here: Evidence | null;
  readonly there: Evidence | null;
}

/** Two versions of an event, side by side. */
export type Comparison = Readonly<Record<Group, readonly ComparisonRow[]>>;

/** How many rows each group has. */
export function countGroups(comparison: Comparison): Record<Group, number> {
  return {
    differently: comparison.differently.length,
    onlyThere: comparison.onlyThere.length,
    onlyHere: comparison.onlyHere.length,
    both: comparison.both.length,
  };
}

/** The same comparison with the rows about one topic first in every group. */
export function withTopicFirst(comparison: Comparison, topicId: TopicId): Comparison {
  const concerned = (row: ComparisonRow) => (row.topics.includes(topicId) ? 0 : 1);
  const sort = (rows: readonly ComparisonRow[]) => rows.toSorted((a, b) => concerned(a) - concerned(b));
  return {
    differently: sort(comparison.differently),
    onlyThere: sort(comparison.onlyThere),
    onlyHere: sort(comparison.onlyHere),
    both: sort(comparison.both),
  };
}
