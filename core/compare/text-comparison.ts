import type { Span } from './attribution';
import type { Group } from './comparison';

/** In what two aligned sentences tell the same thing differently. */
export type DifferenceKind = 'figure' | 'date' | 'hedging' | 'naming' | 'actor' | 'saying';

/** Words of a sentence that show something: the sentence's place in its version, and where they stand in it. */
export interface Place extends Span {
  readonly sentence: number;
}

/** One difference with what shows it on both sides; a side is empty where the other alone says something. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly here: readonly Place[];
  readonly there: readonly Place[];
}

/** Two figures of one quantity: equal, both possible at once, or in conflict. */
export interface ComparedFigures {
  readonly relation: 'same' | 'compatible' | 'clash';
  readonly here: Place;
  readonly there: Place;
}

/** A sentence of a row, and the clauses of it that the row is about. */
export interface RowSentence {
  readonly sentence: number;
  readonly text: string;
  readonly clauses: readonly Span[];
}

/** One line of a comparison of two texts; a side is empty where that version does not tell it. */
export interface TextRow {
  readonly here: readonly RowSentence[];
  readonly there: readonly RowSentence[];
  /** That both sides report the same thing; for a row of one side that the other does not. */
  readonly probability: number;
  /** What speaks most for it, the strongest first. */
  readonly reasons: readonly Reason[];
  readonly differences: readonly Difference[];
  readonly figures: readonly ComparedFigures[];
}

/** What a row rests on. */
export type Reason =
  | 'same-words'
  | 'same-names'
  | 'same-numbers'
  | 'same-quote'
  | 'rare-words'
  | 'alike-words'
  | 'same-place'
  | 'nothing-alike';

/** Names that the two versions use for the same actor or act, each with how often. */
export interface WordingRow {
  readonly group: string;
  readonly here: Readonly<Record<string, number>>;
  readonly there: Readonly<Record<string, number>>;
}

/** Why two texts are not compared. */
export type NotCompared = 'empty-here' | 'empty-there' | 'two-languages';

/** Two versions of an event by their texts. */
export type TextComparison =
  | {
      readonly kind: 'compared';
      readonly groups: Readonly<Record<Group, readonly TextRow[]>>;
      /** Sentences of which nothing certain can be said, by their places. */
      readonly notCompared: { readonly here: readonly number[]; readonly there: readonly number[] };
      readonly wording: readonly WordingRow[];
      /** Whether a text was longer than what is compared. */
      readonly isCut: boolean;
    }
  | { readonly kind: 'not-compared'; readonly reason: NotCompared };
