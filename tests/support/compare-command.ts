import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { GROUPS } from '../../core/compare/comparison';
import { wordingLines, type CountedName } from '../../core/compare/wording-lines';
import { evaluateVersions } from '../../scripts/eval/versions';
import type { ShownComparison, ShownQuote, ShownRow } from './compare-panel';
import { t } from './compare-words';

/** Of a row's words so many of each side are shown at a glance. */
const WORDS_AT_A_GLANCE = 2;

type Printed = ReturnType<typeof evaluateVersions>;
type Compared = Required<Pick<Extract<Printed, { groups: object }>, 'groups' | 'figures' | 'wording' | 'notCompared'>>;
type PrintedRow = Compared['groups']['both'][number];

/** A text in a file, as the command reads it; its name tells whether it is a page. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** What is told beside the text, for one that does not say it itself, as YYYY-MM-DD. */
  readonly publishedOn?: string;
}

/** What the command prints of two texts, which it is given as files; whether it is told that both tell one event. */
export async function printedOf(here: TextFile, there: TextFile, isOneEvent = false): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-versions-'));
  const [a = '', b = ''] = [`a-${here.name}`, `b-${there.name}`].map((name) => join(folder, name));
  await Promise.all([writeFile(a, here.text), writeFile(b, there.text)]);
  return evaluateVersions({ a, b, noPack: true, isOneEvent, ofA: here, ofB: there });
}

/** Says where what the panel shows is not what the command prints; the languages are those that the texts state. */
export function expectAsPrinted(shown: ShownComparison, printed: Printed, languages: readonly [string, string]): void {
  if (!isCompared(printed)) {
    expect(Object.values(shown.groups).flat()).toEqual([]);
    return;
  }
  for (const group of GROUPS) {
    expect(shown.groups[group].map(textsOf), group).toEqual(printed.groups[group].map(textsOf));
    shown.groups[group].forEach((row, place) => expectWords(row, printed.groups[group][place] as PrintedRow));
  }
  expectGlance(shown, printed);
  expect(inOrder(shown.figures.map(({ about, here, there }) => [about, ...here, ...there]))).toEqual(
    inOrder(printedFigures(printed)),
  );
  expect(shown.wording).toEqual(
    wordingLines(printed.wording, ...languages).map(({ about, here, there }) => ({
      about: about.en,
      here: here.map(counted),
      there: there.map(counted),
    })),
  );
  expect(shown.unplaced).toEqual(printed.notCompared);
}

/** Whether the two texts were compared at all. */
export function isCompared(printed: Printed): printed is Printed & Compared {
  return printed.groups !== undefined;
}

interface TwoSided {
  readonly here: readonly { readonly text: string }[];
  readonly there: readonly { readonly text: string }[];
}

function textsOf({ here, there }: TwoSided): unknown {
  return { here: here.map(({ text }) => text), there: there.map(({ text }) => text) };
}

const counted = ({ text, count }: CountedName) => `${text} ${t('lensTimes', [String(count)])}`;

/** Each once, in an order of their own. */
function inOrder(lines: readonly (readonly string[])[]): string[] {
  return [...new Set(lines.map((line) => JSON.stringify(line)))].sort();
}

function printedFigures({ figures }: Compared): string[][] {
  return figures
    .filter(({ relation }) => relation !== 'same')
    .map(({ relation, here, there }) => [t(relation === 'clash' ? 'lensClash' : 'lensCompatible'), here, there]);
}

/** What differs in a row: its kinds, and on each side the words that are set off, all of them and nothing else. */
function expectWords(row: ShownRow, { differences }: PrintedRow): void {
  const kinds = new Set(differences.map(({ kind }) => t(`aspect_${kind}`)));
  expect(row.aspects).toEqual([...kinds]);
  for (const side of ['here', 'there'] as const) {
    const apart = differences.flatMap((difference) => difference[side]);
    const marks = row[side].flatMap((quote: ShownQuote) => quote.marks);
    expect(apart.filter((each) => !marks.some((mark) => mark.includes(each)))).toEqual([]);
    expect(marks.filter((mark) => !isMadeOf(mark, apart))).toEqual([]);
  }
}

/** Whether these words, which may overlap, are all of a mark. */
function isMadeOf(mark: string, apart: readonly string[]): boolean {
  const covered = new Set<number>();
  for (const each of apart) {
    for (let at = mark.indexOf(each); at >= 0; at = mark.indexOf(each, at + 1)) {
      for (let place = at; place < at + each.length; place++) covered.add(place);
    }
  }
  return covered.size === mark.length;
}

/** At a glance each row is shown by one of its differences, in the words of both sides. */
function expectGlance({ glance }: ShownComparison, { groups }: Compared): void {
  if (groups.differently.length === 0) return;
  const few = (of: readonly string[]) => [...new Set(of)].slice(0, WORDS_AT_A_GLANCE);
  const all = groups.differently.flatMap(({ differences }) =>
    differences.map(({ kind, here, there }) => ({
      about: t(`panelDiffers_${kind}`),
      here: few(here),
      there: few(there),
    })),
  );
  expect(glance.length).toBeGreaterThan(0);
  for (const line of glance) expect(all).toContainEqual(line);
}
