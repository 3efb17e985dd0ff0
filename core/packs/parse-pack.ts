import * as v from 'valibot';
import { outletOfHost } from '../outlets/hosts';
import { fail, ok, type Result } from '../result';
import { splitWords } from '../text/words';
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
  const problems = [
    ...danglingReferences(parsed.output),
    ...repeatedIds(parsed.output),
    ...strayVersions(parsed.output),
    ...wordlessAliases(parsed.output),
  ];
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
  const facts = pack.topics.flatMap((topic) => topic.facts);
  const lists = { topics: pack.topics, facts, outlets: pack.outlets, events: pack.events, statements };
  return Object.entries(lists).flatMap(([path, rows]) => {
    const seen = new Set<string>();
    return rows
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ id }) => ({ path, message: `has the id "${id}" twice` }));
  });
}

/** Versions at addresses that are not their outlet's, and relations that do not lead from one version to another. */
function strayVersions(pack: Pack): PackProblem[] {
  return pack.events.flatMap((event, e) => {
    const versions = event.versions.flatMap(({ outlet: id, url }, n): PackProblem[] => {
      const outlet = pack.outlets.find((each) => each.id === id);
      const isAtHome = !outlet || outletOfHost(new URL(url).hostname, [outlet]);
      return isAtHome ? [] : [{ path: `events.${e}.versions.${n}.url`, message: `is on none of the hosts of "${id}"` }];
    });
    const relations = event.relations.flatMap(({ statements: [one, other] }, r): PackProblem[] => {
      const isWithin = event.versions.some(({ statements }) => {
        const ids = statements.map(({ id }) => id);
        return ids.includes(one) && ids.includes(other);
      });
      return isWithin ? [{ path: `events.${e}.relations.${r}`, message: 'relates two statements of one version' }] : [];
    });
    return [...versions, ...relations];
  });
}

function wordlessAliases(pack: Pack): PackProblem[] {
  const lists = [
    ...pack.topics.map(({ aliases }, t) => [`topics.${t}.aliases`, aliases] as const),
    ['blockers', pack.blockers] as const,
  ];
  return lists.flatMap(([path, aliases]) =>
    aliases.flatMap(({ text }, a) =>
      splitWords(text).length > 0 ? [] : [{ path: `${path}.${a}.text`, message: 'has no word in it' }],
    ),
  );
}
