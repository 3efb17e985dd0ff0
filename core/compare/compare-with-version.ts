import type { NewsEvent, Relation, Statement, StatementId, Version } from '../packs/pack';
import type { Story } from '../stories/story';
import { statementReader, type Carried } from './carried-statements';
import { GROUPS, quoted, type Comparison, type ComparisonRow, type Evidence, type Group } from './comparison';

/** A story on the page, the event it is about, and the version to hold against it. */
export interface Sides {
  readonly story: Story;
  readonly event: NewsEvent;
  /** The pack's account of the story itself, where it has one. */
  readonly ownVersion: Version | null;
  readonly there: Version;
}

type GroupedRow = readonly [Group, ComparisonRow];

/**
 * Compares the story on the page with another outlet's version. Where the pack knows the story itself its curated
 * relations decide; else only what the live text shows for certain makes a row, and the rest is left out.
 */
export function compareWithVersion(sides: Sides): Comparison {
  const rows = sides.ownVersion ? curatedRows(sides, sides.ownVersion) : liveRows(sides);
  const of = (group: Group) => rows.filter(([rowGroup]) => rowGroup === group).map(([, row]) => row);
  const [differently, onlyThere, onlyHere, both] = GROUPS.map(of) as [
    ComparisonRow[],
    ComparisonRow[],
    ComparisonRow[],
    ComparisonRow[],
  ];
  return { differently, onlyThere, onlyHere, both };
}

function curatedRows({ story, event, there }: Sides, own: Version): GroupedRow[] {
  const read = statementReader(story, event);
  const onPage = (statement: Statement) => sentenceOr(read(statement), statement);
  const links = linksBetween(event, own, there);
  const here = own.statements.map((statement): GroupedRow => {
    const link = links.get(statement.id);
    if (!link) return ['onlyHere', buildRow(statement, { here: onPage(statement) })];
    const sides = { here: onPage(statement), there: paraphrase(link.statement), relation: link.relation };
    return [link.relation.kind === 'same' ? 'both' : 'differently', buildRow(statement, sides)];
  });
  const onlyThere = there.statements
    .filter((statement) => !links.has(statement.id))
    .map((statement): GroupedRow => ['onlyThere', buildRow(statement, { there: paraphrase(statement) })]);
  return [...here, ...onlyThere];
}

function liveRows({ story, event, there }: Sides): GroupedRow[] {
  const read = statementReader(story, event);
  const elsewhere = event.versions.filter((version) => version !== there);
  const rows: GroupedRow[] = there.statements.flatMap((statement) => liveRow(statement, elsewhere, event, read));
  const onlyHere = elsewhere.flatMap((version) => {
    const links = linksBetween(event, version, there);
    return version.statements.flatMap((statement): GroupedRow[] => {
      const carried = read(statement);
      const isOurs = carried.kind === 'told' && !links.has(statement.id);
      return isOurs ? [['onlyHere', buildRow(statement, { here: sentenceOr(carried, statement) })]] : [];
    });
  });
  return [...rows, ...onlyHere];
}

function liveRow(
  statement: Statement,
  elsewhere: readonly Version[],
  event: NewsEvent,
  read: (statement: Statement) => Carried,
): GroupedRow[] {
  const there = paraphrase(statement);
  const carried = read(statement);
  if (carried.kind === 'told') return [['both', buildRow(statement, { here: sentenceOr(carried, statement), there })]];
  for (const version of elsewhere) {
    const link = linksBetween(event, version, { statements: [statement] }).get(statement.id);
    const told = link && read(link.statement);
    if (link?.relation.kind !== 'different' || told?.kind !== 'told') continue;
    const here = sentenceOr(told, link.statement);
    // The reason was written about the other two outlets, so it is not shown for this page.
    const { why: _why, ...relation } = link.relation;
    return [['differently', buildRow(statement, { here, there, relation })]];
  }
  return carried.kind === 'absent' ? [['onlyThere', buildRow(statement, { there })]] : [];
}

interface Link {
  readonly relation: Relation;
  /** The statement at the other end. */
  readonly statement: Statement;
}

/** The relations between two versions, by the id of the statement at either end. */
function linksBetween(
  event: NewsEvent,
  one: Pick<Version, 'statements'>,
  other: Pick<Version, 'statements'>,
): Map<StatementId, Link> {
  const find = (version: Pick<Version, 'statements'>, ids: readonly StatementId[]) =>
    version.statements.find(({ id }) => ids.includes(id));
  const links = new Map<StatementId, Link>();
  for (const relation of event.relations) {
    const a = find(one, relation.statements);
    const b = find(other, relation.statements);
    if (!a || !b) continue;
    links.set(a.id, { relation, statement: b });
    links.set(b.id, { relation, statement: a });
  }
  return links;
}

function sentenceOr(carried: Carried, statement: Statement): Evidence {
  return carried.kind === 'told'
    ? { kind: 'sentence', quotes: [quoted(carried.sentence)], language: carried.language }
    : paraphrase(statement);
}

function paraphrase({ text, attribution }: Statement): Evidence {
  return { kind: 'paraphrase', text, attribution: attribution ?? null };
}

function buildRow(
  { id, topics, notes, text }: Statement,
  { here, there, relation }: { here?: Evidence; there?: Evidence; relation?: Relation },
): ComparisonRow {
  return {
    id,
    topics,
    // A sentence says many things; which of them only this side tells is said beside it.
    about: relation?.about ?? (here?.kind === 'sentence' && !there ? text : null),
    aspects: relation?.aspect ? [relation.aspect] : [],
    apart: [],
    why: relation?.why ?? null,
    notes: notes ?? [],
    reasons: [],
    here: here ?? null,
    there: there ?? null,
  };
}
