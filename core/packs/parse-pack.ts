import * as v from 'valibot';
import { fail, ok, type Result } from '../result';
import { packSchema, type Pack } from './pack';

/** Why a pack was refused: where in it, and what is wrong there. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

/** Reads a pack from unknown input: the whole pack, or every problem found with its path. */
export function parsePack(input: unknown): Result<Pack, readonly PackProblem[]> {
  const parsed = v.safeParse(packSchema, input);
  if (!parsed.success) {
    return fail(parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message })));
  }
  const problems = [...danglingReferences(parsed.output), ...repeatedIds(parsed.output)];
  return problems.length > 0 ? fail(problems) : ok(parsed.output);
}

function danglingReferences(pack: Pack): PackProblem[] {
  const topics = new Set<string>(pack.topics.map((topic) => topic.id));
  const outlets = new Set<string>(pack.outlets.map((outlet) => outlet.id));
  const sources = new Set(Object.keys(pack.sources));
  const problems: PackProblem[] = [];
  const expect = (known: ReadonlySet<string>, kind: string, ids: readonly string[], path: string): void => {
    for (const id of ids) if (!known.has(id)) problems.push({ path, message: `names the unknown ${kind} "${id}"` });
  };

  pack.topics.forEach((topic, t) => {
    expect(topics, 'topic', topic.related, `topics.${t}.related`);
    topic.facts.forEach((fact, f) => {
      expect(sources, 'source', fact.sources, `topics.${t}.facts.${f}.sources`);
      fact.versions?.forEach((version, n) =>
        expect(sources, 'source', version.sources, `topics.${t}.facts.${f}.versions.${n}.sources`),
      );
    });
  });
  pack.outlets.forEach((outlet, o) => expect(sources, 'source', outlet.sources, `outlets.${o}.sources`));
  pack.events.forEach((event, e) => {
    expect(topics, 'topic', event.topics, `events.${e}.topics`);
    expect(
      outlets,
      'outlet',
      event.versions.map((version) => version.outlet),
      `events.${e}.versions`,
    );
    const statements = event.versions.flatMap((version) => version.statements);
    statements.forEach((statement) =>
      expect(topics, 'topic', statement.topics, `events.${e} statement ${statement.id}`),
    );
    const known = new Set<string>(statements.map((statement) => statement.id));
    event.relations.forEach((relation, r) =>
      expect(known, 'statement', relation.statements, `events.${e}.relations.${r}`),
    );
  });
  return problems;
}

function repeatedIds(pack: Pack): PackProblem[] {
  const statements = pack.events.flatMap((event) => event.versions.flatMap((version) => version.statements));
  const lists = { topics: pack.topics, outlets: pack.outlets, events: pack.events, statements };
  return Object.entries(lists).flatMap(([path, rows]) => {
    const seen = new Set<string>();
    return rows
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ id }) => ({ path, message: `has the id "${id}" twice` }));
  });
}
