import { GROUPS, type Group } from '../compare/comparison';
import type { BriefComparison, BriefEvidence, BriefRow } from './brief';
import { reasonKey } from './brief-words';
import type { Pen } from './pen';

type Compared = Extract<BriefComparison, { kind: 'compared' }>;
/** The number of each row in the document, by its id. */
export type RowNumbers = ReadonlyMap<string, number>;

/** The rows' numbers in the order in which they are shown, from 1. */
export function rowNumbers({ groups }: Compared): RowNumbers {
  const rows = GROUPS.flatMap((group) => groups[group]);
  return new Map(rows.map(({ id }, place) => [id, place + 1]));
}

/** A group of rows as Markdown: its heading with the count, and the rows, numbered through the document. */
export function groupMarkdown({ groups }: Compared, group: Group, numbers: RowNumbers, pen: Pen): string[] {
  const rows = groups[group];
  const heading = `## ${pen.start}${titleOf(group, pen)} (${rows.length})`;
  if (rows.length === 0) return [heading, `${pen.start}${pen.t('nothingHere')}`];
  return [heading, rows.map((row) => rowMarkdown(row, numbers.get(row.id) ?? 0, pen)).join('\n')];
}

function titleOf(group: Group, { t, names }: Pen): string {
  switch (group) {
    case 'differently':
      return t('differently');
    case 'onlyThere':
      return t('briefOnly', [names.there]);
    case 'onlyHere':
      return t('briefOnly', [names.here]);
    case 'both':
      return t('both');
  }
}

function rowMarkdown(row: BriefRow, number: number, pen: Pen): string {
  const marker = `${number}. `;
  const head = headOf(row, pen);
  const sides = sidesOf(row, pen);
  // A row of which nothing is known but what both say begins with that.
  const first = head === '' ? pen.join(sides) : `**${head}**`;
  const lines = [...(head === '' ? [] : sides), ...groundsOf(row, pen)];
  const indent = ' '.repeat(marker.length);
  return [`${marker}${pen.start}${first}`, ...lines.map((line) => `${indent}- ${pen.start}${line}`)].join('\n');
}

/** What the row is about, and in what it differs. */
function headOf({ about, aspects }: BriefRow, { t, local }: Pen): string {
  const kinds = aspects.map((aspect) => t(`aspect_${aspect}`)).join(' · ');
  return [about && local(about), kinds].filter(Boolean).join(' – ');
}

function sidesOf({ here, there }: BriefRow, pen: Pen): string[] {
  const { names, labelled } = pen;
  return [
    ...(here ? [labelled(names.here, evidenceMarkdown(here, pen))] : []),
    ...(there ? [labelled(names.there, evidenceMarkdown(there, pen))] : []),
  ];
}

function groundsOf({ apart, why, notes, reasons }: BriefRow, pen: Pen): string[] {
  const { t, local, sources, list, labelled } = pen;
  return [
    ...apart.map((words) => apartMarkdown(words, pen)),
    ...(why ? [t('briefWhy', [local(why)])] : []),
    ...notes.map((note) => labelled(t('elsewhere'), `${local(note.text)}${sources(note.sources)}`)),
    ...(reasons.length > 0 ? [t('briefRests', [list(reasons.map((reason) => t(reasonKey(reason))))])] : []),
  ];
}

function evidenceMarkdown(evidence: BriefEvidence, { t, local, quote, join }: Pen): string {
  if (evidence.kind === 'quotes') return evidence.quotes.map(quote).join(' ');
  const { text, attribution } = evidence;
  const said = attribution ? [`${t('saidBy')} ${local(attribution)}`] : [];
  return `${local(text)} (${join([t('ourSummary'), ...said])})`;
}

function apartMarkdown(
  { aspect, here, there }: BriefRow['apart'][number],
  { t, names, quoted, list, join, labelled }: Pen,
): string {
  const words = (of: readonly string[]) => (of.length > 0 ? list(of.map(quoted)) : t('briefNotTold'));
  const sides = [labelled(names.here, words(here)), labelled(names.there, words(there))];
  return labelled(`${t('briefApart')} (${t(`aspect_${aspect}`)})`, join(sides));
}
