import type { TopicId } from '../packs/pack';
import type { Span } from './attribution';
import { GROUPS, type Comparison, type ComparisonRow, type Evidence, type Quoted, type WordsApart } from './comparison';
import type { ComparedTexts, FigureRow, TextsResult } from './side-by-side';
import type { ComparedFigures, Difference, Place, RowSentence, TextComparison, TextRow } from './text-comparison';
import { sentencesOf, type VersionSentence, type VersionText } from './version-text';

interface Side {
  readonly language: string;
  readonly sentences: readonly VersionSentence[];
}

interface Sides {
  readonly here: Side;
  readonly there: Side;
  readonly topicsIn: TopicFinder;
}

/** Which topics are mentioned in a text. */
export type TopicFinder = (text: string) => readonly TopicId[];

type Compared = Extract<TextComparison, { kind: 'compared' }>;

const none: TopicFinder = () => [];

/** A comparison of two texts as it is shown: with the words instead of their places. The texts are those that were compared. */
export function showComparison(
  comparison: TextComparison,
  texts: { readonly here: VersionText; readonly there: VersionText },
  topicsIn: TopicFinder = none,
): TextsResult {
  if (comparison.kind === 'not-compared') return comparison;
  const sides = { here: sideOf(texts.here), there: sideOf(texts.there), topicsIn };
  const rows = (of: readonly TextRow[]) => of.map((row) => shownRow(row, sides));
  const { groups, notCompared, wording, isCut } = comparison;
  const shown: Comparison = {
    differently: rows(groups.differently),
    onlyThere: rows(groups.onlyThere),
    onlyHere: rows(groups.onlyHere),
    both: rows(groups.both),
  };
  return {
    kind: 'compared',
    comparison: shown,
    figures: figureRows(comparison, sides),
    wording,
    notCompared: { here: notCompared.here.map(textIn(sides.here)), there: notCompared.there.map(textIn(sides.there)) },
    isCut,
  } satisfies ComparedTexts;
}

function sideOf(text: VersionText): Side {
  return { language: text.language, sentences: sentencesOf(text) };
}

const textIn =
  ({ sentences }: Side) =>
  (at: number): string =>
    sentences[at]?.text ?? '';

/** A row's id is its sentences' places, which are in no other row together. */
function idOf({ here, there }: TextRow): string {
  const places = (side: readonly RowSentence[]) => side.map(({ sentence }) => sentence).join('+');
  return `${places(here)}:${places(there)}`;
}

function shownRow(row: TextRow, sides: Sides): ComparisonRow {
  const { differences, reasons } = row;
  const told = [...row.here, ...row.there].map(({ text }) => text).join('\n');
  return {
    id: idOf(row),
    topics: sides.topicsIn(told),
    about: null,
    aspects: [...new Set(differences.map(({ kind }) => kind))],
    apart: wordsApart(differences, sides),
    why: null,
    notes: [],
    reasons,
    here: evidenceOf(row.here, differences.flatMap(({ here }) => here), sides.here), // prettier-ignore
    there: evidenceOf(row.there, differences.flatMap(({ there }) => there), sides.there), // prettier-ignore
  };
}

/** The words of each difference; what several places show alike is said once. */
function wordsApart(differences: readonly Difference[], { here, there }: Sides): WordsApart[] {
  const seen = new Set<string>();
  return differences.flatMap(({ kind, here: onHere, there: onThere }) => {
    const apart: WordsApart = { aspect: kind, here: wordsAt(here, onHere), there: wordsAt(there, onThere) };
    const key = JSON.stringify(apart);
    if (seen.has(key)) return [];
    seen.add(key);
    return [apart];
  });
}

function wordsAt({ sentences }: Side, places: readonly Place[]): string[] {
  const words = places.map(({ sentence, start, end }) => sentences[sentence]?.text.slice(start, end) ?? '');
  return [...new Set(words)];
}

function evidenceOf(sentences: readonly RowSentence[], places: readonly Place[], { language }: Side): Evidence | null {
  if (sentences.length === 0) return null;
  const quotes = sentences.map(({ sentence, text, clauses }): Quoted => ({
    text,
    clauses: joinSpans(clauses),
    marks: joinSpans(places.filter((place) => place.sentence === sentence)),
  }));
  return { kind: 'sentence', quotes, language };
}

/** Spans in order, those that touch or overlap as one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The figures of all rows that differ, those that clash first, each pair of a row once. */
function figureRows({ groups }: Compared, { here, there }: Sides): FigureRow[] {
  const rows = GROUPS.flatMap((group) =>
    groups[group].flatMap((row) => row.figures.flatMap((pair) => figureRow(idOf(row), pair, here, there))),
  );
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  const order = ({ relation }: FigureRow) => (relation === 'clash' ? 0 : 1);
  return [...once.values()].sort((a, b) => order(a) - order(b));
}

function figureRow(row: string, { relation, ...pair }: ComparedFigures, here: Side, there: Side): FigureRow[] {
  if (relation === 'same') return [];
  const [onHere = '', onThere = ''] = [wordsAt(here, [pair.here])[0], wordsAt(there, [pair.there])[0]];
  return [{ row, relation, here: onHere, there: onThere }];
}
