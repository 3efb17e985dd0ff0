import { madeUpAliases } from './scan-made-up';
import type { Cell, CellTimes, Scanned } from './scan-page';
import { benchRow, type BenchRow } from './statistics';

/** A page to look for aliases in. */
export interface ScanPage {
  readonly name: string;
  readonly html: string;
  readonly language: string;
  /** The names that stand on it and are looked for. */
  readonly present: readonly string[];
  readonly isLarge: boolean;
}

/** How often each page is scanned. */
export interface CellRounds {
  readonly warmUps: number;
  readonly article: number;
  readonly large: number;
  /** Of mark.js where one run takes seconds. */
  readonly slow: number;
}

/** Other tools look for each alias by itself, or for all in one expression: more take them seconds to minutes. */
const MOST_FOR_PEERS = 1_000;
/** mark.js takes seconds for as many on an article, and for fewer on a large page. */
const MANY_FOR_MARK_JS = 1_000;
const NAMES: Readonly<Record<Scanned, string>> = {
  walk: 'bare walk',
  product: 'scan and mark',
  finding: 'finding alone',
  'mark.js': 'mark.js',
  findAndReplaceDOMText: 'findAndReplaceDOMText',
};

/** What is timed on a page with so many aliases. */
export function cellOf(page: ScanPage, many: number, rounds: CellRounds): Cell {
  const { html, language, present, isLarge } = page;
  const all = isLarge ? rounds.large : rounds.article;
  return {
    ...{ html, language, warmUps: rounds.warmUps },
    aliases: [...present, ...madeUpAliases(many).slice(present.length)],
    rounds: {
      ...{ walk: all, product: all, finding: all },
      ...markJsRounds(isLarge, many, all, rounds.slow),
      ...(many <= MOST_FOR_PEERS && { findAndReplaceDOMText: all }),
    },
  };
}

function markJsRounds(isLarge: boolean, many: number, all: number, slow: number): Cell['rounds'] {
  const isMany = many >= MANY_FOR_MARK_JS;
  if (many > MOST_FOR_PEERS || (isLarge && isMany)) return {};
  return { 'mark.js': isLarge || isMany ? Math.min(all, slow) : all };
}

/** A line for each candidate, held against the bare walk; a candidate that marks nothing is quick for a wrong reason. */
export function cellRows(taken: CellTimes, among: string): BenchRow[] {
  return scannedIn(taken).map(([name, { times, marks }]) => {
    if (marks === 0) throw new Error(`${NAMES[name]} finds nothing: ${among}`);
    return benchRow(`${NAMES[name]}, ${among}`, times, taken.walk?.times ?? []);
  });
}

/** How many marks each candidate leaves. */
export function marksOf(taken: CellTimes): Partial<Record<Scanned, number>> {
  return Object.fromEntries(scannedIn(taken).flatMap(([name, { marks }]) => (name === 'walk' ? [] : [[name, marks]])));
}

function scannedIn(taken: CellTimes): [Scanned, NonNullable<CellTimes[Scanned]>][] {
  return Object.entries(taken) as [Scanned, NonNullable<CellTimes[Scanned]>][];
}
