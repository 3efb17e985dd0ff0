import type { LocalText } from '../packs/pack';
import type { Aspect, ComparisonRow, Evidence, Quoted } from './comparison';
import { excerptOf } from './excerpt';

/** Of each side so many words at most, where several places show the same. */
const MOST_WORDS = 2;
/** Characters of a sentence around the words: about two lines beside each other in a side panel. */
const MOST_AROUND = 72;
/** The same where there are no words to set off, and the sentence has to say it. */
const MOST_ALONE = 200;
/** What two versions disagree on is seen soonest in the first of these. */
const FIRST: readonly Aspect[] = ['figure', 'date', 'actor', 'attribution', 'saying', 'naming', 'wording', 'hedging'];

/** One side of a row in a few words. */
export type GlanceSide =
  /** Words that the other side has otherwise, none where it alone says something; `around` is null where they are all. */
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly around: Quoted | null;
      readonly language: string;
    }
  | { readonly kind: 'sentence'; readonly quote: Quoted; readonly language: string }
  | { readonly kind: 'summary'; readonly text: LocalText };

/** A row in a few words, for the first look; a side is null where that version does not tell it. */
export interface GlanceRow {
  readonly id: string;
  readonly about: LocalText | null;
  /** In what it differs most tellingly; null where it does not. */
  readonly aspect: Aspect | null;
  readonly here: GlanceSide | null;
  readonly there: GlanceSide | null;
}

/** A row in a few words: words against each other where there are some, else what it tells. */
export function glanceAt({ id, about, aspects, apart, here, there }: ComparisonRow, words = apart[0]): GlanceRow {
  return {
    id,
    about,
    aspect: words?.aspect ?? aspects[0] ?? null,
    here: here && sideOf(here, words && words.here),
    there: there && sideOf(there, words && words.there),
  };
}

/**
 * What rows that are told differently disagree on, each difference by itself: one of each kind before a second of any,
 * and those seen soonest first. At most `most`.
 */
export function differencesAt(rows: readonly ComparisonRow[], most: number): GlanceRow[] {
  const turns = new Map<Aspect | null, number>();
  const lines = rows
    .flatMap((row) => (row.apart.length === 0 ? [glanceAt(row)] : row.apart.map((words) => glanceAt(row, words))))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((line) => {
      const turn = turns.get(line.aspect) ?? 0;
      turns.set(line.aspect, turn + 1);
      return { line, turn };
    });
  const inTurn = lines.toSorted((a, b) => a.turn - b.turn).map(({ line }) => line);
  return inTurn.slice(0, most).map((line, place) => ({ ...line, id: `${line.id}/${place}` }));
}

/** Words on both sides before words on one; then by what they are about. */
function rankOf({ aspect, here, there }: GlanceRow): number {
  const place = aspect === null ? -1 : FIRST.indexOf(aspect);
  const isOneSided = [here, there].some((side) => side?.kind === 'words' && side.words.length === 0);
  return (place === -1 ? FIRST.length : place) + (isOneSided ? FIRST.length + 1 : 0);
}

function sideOf(evidence: Evidence, words: readonly string[] | undefined): GlanceSide {
  if (evidence.kind === 'paraphrase') return { kind: 'summary', text: evidence.text };
  const { quotes, language } = evidence;
  const quote = quotes.find(({ text }) => words?.some((each) => text.includes(each))) ?? quotes[0];
  if (!words) return { kind: 'sentence', quote: excerptOf(quote ?? EMPTY, MOST_ALONE), language };
  const shown = words.slice(0, MOST_WORDS);
  const around = quote ? excerptOf(onlyMarking(quote, shown), MOST_AROUND) : EMPTY;
  return { kind: 'words', words: shown, around: shown.includes(around.text) ? null : around, language };
}

const EMPTY: Quoted = { text: '', clauses: [], marks: [] };

/** The sentence with only these words of it set off, where they are; else with nothing, but where the row is about. */
function onlyMarking({ text, clauses, marks }: Quoted, words: readonly string[]): Quoted {
  const isIn = (start: number, end: number) => words.some((word) => word.includes(text.slice(start, end)));
  return { text, clauses, marks: marks.filter(({ start, end }) => isIn(start, end)) };
}
