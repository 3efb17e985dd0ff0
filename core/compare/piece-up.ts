import type { Quoted } from './comparison';

/** A run of a sentence that is shown in one way. */
export interface QuotedPiece {
  readonly text: string;
  /** Whether the sides differ in it. */
  readonly isMarked: boolean;
  /** Whether the row is not about it. */
  readonly isAside: boolean;
}

/** A sentence in the pieces in which it is shown; together they are the sentence. */
export function pieceUp({ text, clauses, marks }: Quoted): QuotedPiece[] {
  const edges = [...clauses, ...marks].flatMap(({ start, end }) => [start, end]).filter((at) => at < text.length);
  const starts = [...new Set([0, ...edges])].sort((a, b) => a - b);
  const isIn = (spans: Quoted['marks'], at: number) => spans.some(({ start, end }) => start <= at && at < end);
  return starts.map((start, place) => ({
    text: text.slice(start, starts[place + 1]),
    isMarked: isIn(marks, start),
    isAside: clauses.length > 0 && !isIn(clauses, start),
  }));
}
