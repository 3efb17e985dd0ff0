import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { compareTexts } from '../../core/compare/compare-texts';
import { knownStatements } from '../../core/compare/known-statements';
import type { KnownStatement } from '../../core/compare/side-by-side';
import type { Place, TextComparison, TextRow } from '../../core/compare/text-comparison';
import { sentencesOf, type VersionSentence, type VersionText } from '../../core/compare/version-text';
import type { NewsEvent } from '../../core/packs/pack';
import { parsePack } from '../../core/packs/parse-pack';
import { recogniseEvent } from '../../core/stories/recognise-event';
import type { Story } from '../../core/stories/story';
import { UnreadableFile } from './read-lines';
import { readVersionFile, type TextOptions } from './read-text';
import { goldSchema, scoreAgainstGold } from './versions-gold';

/** What to compare, and how. */
export interface VersionsArguments {
  readonly a: string;
  readonly b: string;
  readonly gold?: string | undefined;
  readonly noPack: boolean;
  /** Whether it is known from elsewhere that both tell one event; else the texts have to show it. */
  readonly isOneEvent?: boolean;
  readonly ofA: TextOptions;
  readonly ofB: TextOptions;
}

interface Side {
  readonly version: VersionText;
  readonly sentences: readonly VersionSentence[];
}

const PACK = new URL('../../packs/sahel.json', import.meta.url);

const wordsAt = ({ sentences }: Side, { sentence, start, end }: Place) =>
  sentences[sentence]?.text.slice(start, end) ?? '';

function shownRow(row: TextRow, here: Side, there: Side) {
  const side = (of: Side, list: TextRow['here']) =>
    list.map(({ sentence, text, clauses }) => ({
      paragraph: of.sentences[sentence]?.paragraph ?? 0,
      text,
      clauses: clauses.map(({ start, end }) => text.slice(start, end)),
    }));
  return {
    here: side(here, row.here),
    there: side(there, row.there),
    probability: row.probability,
    reasons: row.reasons,
    differences: row.differences.map(({ kind, here: onHere, there: onThere }) => ({
      kind,
      here: onHere.map((place) => wordsAt(here, place)),
      there: onThere.map((place) => wordsAt(there, place)),
    })),
  };
}

function shownComparison(comparison: TextComparison, here: Side, there: Side) {
  if (comparison.kind === 'not-compared') return { notCompared: comparison.reason };
  const rowsOf = (rows: readonly TextRow[]) => rows.map((row) => shownRow(row, here, there));
  const { groups } = comparison;
  return {
    groups: {
      both: rowsOf(groups.both),
      onlyHere: rowsOf(groups.onlyHere),
      onlyThere: rowsOf(groups.onlyThere),
      differently: rowsOf(groups.differently),
    },
    figures: [...groups.both, ...groups.differently].flatMap(({ figures }) =>
      figures.map(({ relation, here: a, there: b }) => ({
        relation,
        here: wordsAt(here, a),
        there: wordsAt(there, b),
      })),
    ),
    wording: comparison.wording,
    notCompared: {
      here: comparison.notCompared.here.map((at) => here.sentences[at]?.text ?? ''),
      there: comparison.notCompared.there.map((at) => there.sentences[at]?.text ?? ''),
    },
    isCut: comparison.isCut,
  };
}

/** Which of the statements of the event in a text it carries, and which it leaves out; null where none is recognised. */
function statementsIn(version: VersionText, events: readonly NewsEvent[]) {
  const story = storyOf(version);
  const event = recogniseEvent(story, events)?.event;
  if (!event) return null;
  const all = knownStatements(story, event, (outlet) => outlet);
  const ids = (here: KnownStatement['here']) => all.filter((each) => each.here === here).map(({ id }) => id);
  return {
    event: event.id,
    told: all.filter(({ here }) => here === 'told').map(({ id, sentence }) => ({ id, sentence })),
    leftOut: ids('left-out'),
    unsure: ids('unsure'),
  };
}

function storyOf(version: VersionText): Story {
  const { title, language, publishedOn } = version;
  const sentences = sentencesOf(version).flatMap(({ text, paragraph }) => (paragraph > 0 ? [text] : []));
  return { url: '', siteName: '', title: title ?? '', lead: '', language, publishedOn, credit: '', sentences };
}

/** The statements that the bundled pack knows of the event, and which of them each text carries. */
function statementsInPack(here: Side, there: Side) {
  const parsed = parsePack(JSON.parse(readFileSync(PACK, 'utf8')));
  if (!parsed.ok) throw new UnreadableFile('the bundled pack cannot be read');
  const [a, b] = [here, there].map(({ version }) => statementsIn(version, parsed.value.events));
  return { here: a ?? null, there: b ?? null };
}

function readGold(file: string) {
  try {
    return v.parse(goldSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new UnreadableFile(`${file} is no gold for two versions: ${(cause as Error).message}`);
  }
}

/** Compares two files as versions of one event, and scores the comparison where gold is given. */
export function evaluateVersions({ a, b, gold, noPack, isOneEvent = false, ofA, ofB }: VersionsArguments) {
  const [here, there] = [readVersionFile(a, ofA), readVersionFile(b, ofB)].map((version): Side => ({
    version,
    sentences: sentencesOf(version),
  })) as [Side, Side];
  const comparison = compareTexts(here.version, there.version, isOneEvent ? { isOneEvent } : {});
  return {
    ...shownComparison(comparison, here, there),
    ...(noPack ? {} : { statements: statementsInPack(here, there) }),
    ...(gold === undefined ? {} : { gold: scoreAgainstGold(comparison, readGold(gold), here, there) }),
  };
}
