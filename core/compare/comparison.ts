import type { LocalText, Note, Relation, TopicId } from '../packs/pack';
import type { Span } from './attribution';
import type { DifferenceKind, Reason } from './text-comparison';

/** The groups of statements, in the order in which a reader gets most from them. */
export const GROUPS = ['differently', 'onlyThere', 'onlyHere', 'both'] as const;
export type Group = (typeof GROUPS)[number];

/** In what two statements tell the same thing differently: what packs say of it, and what texts show. */
export type Aspect = NonNullable<Relation['aspect']> | DifferenceKind;

/** A sentence as its outlet wrote it. */
export interface Quoted {
  readonly text: string;
  /** The clauses that the row is about, in order; none where it is about the whole. */
  readonly clauses: readonly Span[];
  /** The words in which the sides differ, in order, none within another. */
  readonly marks: readonly Span[];
}

/** What stands behind one side of a row: sentences of an article, or a pack's paraphrase of an outlet's report. */
export type Evidence =
  | { readonly kind: 'sentence'; readonly quotes: readonly Quoted[]; readonly language: string }
  | { readonly kind: 'paraphrase'; readonly text: LocalText; readonly attribution: LocalText | null };

/** Words against words: in what a row differs; a side is empty where the other alone says something. */
export interface WordsApart {
  readonly aspect: Aspect;
  readonly here: readonly string[];
  readonly there: readonly string[];
}

/** One line of a comparison; a side is null where that version does not tell it. */
export interface ComparisonRow {
  /** A statement's id, or the places of the sentences; of each row its own. */
  readonly id: string;
  readonly topics: readonly TopicId[];
  readonly about: LocalText | null;
  /** In what it differs, each once; none where it does not. */
  readonly aspects: readonly Aspect[];
  /** The words that differ, where texts show them. */
  readonly apart: readonly WordsApart[];
  readonly why: LocalText | null;
  /** What other sources say on it, with the ids of the sources. */
  readonly notes: readonly Note[];
  /** What the row rests on where texts were compared, the strongest first; none where a pack says so. */
  readonly reasons: readonly Reason[];
  readonly here: Evidence | null;
  readonly there: Evidence | null;
}

/** Two versions of an event, side by side. */
export type Comparison = Readonly<Record<Group, readonly ComparisonRow[]>>;

/** A whole sentence with nothing set off. */
export function quoted(text: string): Quoted {
  return { text, clauses: [], marks: [] };
}

/** How many rows each group has. */
export function countGroups(comparison: Comparison): Record<Group, number> {
  return {
    differently: comparison.differently.length,
    onlyThere: comparison.onlyThere.length,
    onlyHere: comparison.onlyHere.length,
    both: comparison.both.length,
  };
}

/** Whether no group has a row, since nothing certain could be said. */
export function isEmpty(comparison: Comparison): boolean {
  return GROUPS.every((group) => comparison[group].length === 0);
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
