/** How a phrase limits the number it names. */
export type Bound = 'exactly' | 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about' | 'between' | 'vague';

/** What a number measures; a currency is an ISO 4217 code, or null where the text leaves it open ("20 cents"). */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string | null }
  | { readonly kind: 'measure'; readonly of: string }
  | { readonly kind: 'duration'; readonly of: string }
  | { readonly kind: 'percent' | 'points' | 'ordinal' | 'age' | 'score' | 'clock' | 'count' | 'bare' };

/** One figure of a sentence: where it stands with its bound, unit and noun (UTF-16 offsets, end exclusive), what it says and what it is about. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** The number named; the middle of a range; the greater of a score. */
  readonly value: number;
  /** Least and greatest value for which the phrase is true; a score's two numbers. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly unit: Unit;
  /** Folded head noun of what is counted, or null. */
  readonly of: string | null;
  /** Folded content words of the figure's clause. */
  readonly scope: readonly string[];
}
