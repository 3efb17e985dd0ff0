import { splitWords } from '../text/words';
import type { ComparisonRow, Evidence } from './comparison';

/** A sentence of fewer characters says little by itself; one of more is not read at a glance. */
const SHORTEST = 45;
const LONGEST = 260;
const NUMBER = /\p{N}/u;
/** A word with a capital behind another word: somebody or something is named. */
const NAMED = /(?<=[\p{Ll}\p{M},;:] )\p{Lu}[\p{L}\p{M}]+/gu;
const MOST_NAMES = 3;
/** A sentence that begins with one of these leans on the one before it. */
const LEANING =
  /^[“«„"]?(?:this|that|these|those|it|they|he|she|his|her|their|its|such|but|and|cela|cette|ce|ces|il|elle|ils|elles|mais|leur)\b/iu;

/**
 * Of rows that only one side tells, the few that say most by themselves, in the order in which they are told: with
 * numbers and names, neither short nor long, leaning on no other sentence, and none that repeats another. A way to
 * choose for the first look, and no judgement of worth.
 */
export function mostTelling(rows: readonly ComparisonRow[], most: number): ComparisonRow[] {
  const scored = rows.map((row, place) => ({ row, place, score: scoreOf(textOf(row.here ?? row.there)) }));
  const best: typeof scored = [];
  for (const each of scored.toSorted((a, b) => b.score - a.score || a.place - b.place)) {
    if (best.length < most && !best.some(({ row }) => repeats(row, each.row))) best.push(each);
  }
  return best.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
}

/** Whether one of two says again what the other does, as where a page sets off a quote of its own text. */
function repeats(one: ComparisonRow, other: ComparisonRow): boolean {
  const [a, b] = [one, other].map(({ here, there }) => wordsOf(textOf(here ?? there))) as [string, string];
  return a.includes(b) || b.includes(a);
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function textOf(evidence: Evidence | null): string {
  if (!evidence) return '';
  return evidence.kind === 'paraphrase' ? evidence.text.en : (evidence.quotes[0]?.text ?? '');
}

function scoreOf(text: string): number {
  const names = Math.min(MOST_NAMES, text.match(NAMED)?.length ?? 0);
  const isHandy = text.length >= SHORTEST && text.length <= LONGEST;
  return names + (NUMBER.test(text) ? 2 : 0) + (isHandy ? 3 : 0) - (LEANING.test(text) ? 3 : 0);
}
